/** Words and addresses by which the kind of a work is told. */
const THESIS =
  /(?=[дамdatmp])(?<!\p{L})(?:дис(?:с(?:ерт\p{L}*)?)?(?=\.| )|диссертаци\p{L}*|автореф\p{L}*|дисс\p{L}*|dissertat\p{L}*|disertat\p{L}*|avtoref\p{L}*|(?<=[[(]|(?:doctoral|master['’]?s?|ph\.? ?d\.?|bachelor['’]?s?|diploma|unpublished|m\.?a\.?|m\.?sc\.?) )thes[ie]s|thes[ie]s(?=,? \(|[,.]? univers| submitted)|ph\. ?d\.?(?=[ ,.]|$)|магистерская|master['’]s)(?!\p{L})/iu;
/** A part of every word above. */
const THESIS_HINT = /дис|автореф|магистерская|diss|disert|avtoref|thes|ph|master/i;
export const namesThesis = (text: string): boolean => THESIS_HINT.test(text) && THESIS.test(text);
const REPORT =
  /(?<!\p{L})(?:reports?|working paper|discussion paper|policy paper|policy brief|white paper|technical report|tech\. ?rep|tr-\d|barometer|outlook|staff working document|survey results|profile|review of the|отчет\p{L}*|доклад\p{L}*|результаты|есеб?і?|баяндама\p{L}*|шолу\p{L}*|обзор|otchet|doklad|rezultaty|ochet|sholu\p{L}*|baiandama\p{L}*|obzor)(?!\p{L})/iu;
/** A part of every word above. */
const REPORT_HINT =
  /report|paper|brief|tech|tr-|barometer|outlook|document|results|profile|review|отчет|доклад|результаты|есе|баяндама|шолу|обзор|otchet|doklad|rezultaty|ochet|sholu|baiandama|obzor/i;
export const namesReport = (text: string): boolean => REPORT_HINT.test(text) && REPORT.test(text);
/** Words of a numbered report series, which tell a report whatever its publisher. */
export const SERIES_REPORT =
  /(?=[tdwрп])(?<!\p{L})(?:technical report|tech\. ?rep|working paper no|discussion paper no|working paper series|рабочий доклад|препринт)(?!\p{L})/iu;
export const CONFERENCE =
  /(?<!\p{L})(?:конференци\p{L}*|конф\.|конгресс\p{L}*|симпозиум\p{L}*|чтени[йя]|сб(?:орник\p{L}*|\.)|материалы|жинағы|proc(?:eedings|\.)|conference|conf\.|symposium|workshop|congress|colloquium)(?!\p{L})/iu;
export const SERIAL_NEWS =
  /(?<!\p{L})(?:times|news|today|post|new yorker|the atlantic|newsweek|the economist|wall street journal|financial post|daily telegraph|der spiegel|die zeit|le monde|harper['’]s|guardian|reuters|bbc|cnn|gazette|tribune|herald|телеграм|газет\p{L}*|новости|правда|информ\p{L}*|ақпарат агенттігі|информагентство|\p{L}*inform|tengrinews|zakon\.kz|forbes(?:\.\p{L}+)?|ТАСС|РИА|kazpravda|pravda)(?!\p{L})/iu;
/** Names that only newspapers bear, where a day is printed with them. */
const NEWSPAPER =
  /^(?:известия|труд|коммерсантъ?|ведомости|аргументы и факты|литер|экспресс к|время|айқын|жас алаш|egemen qazaqstan|егемен қазақстан)$|правда|газет|\btimes\b|guardian|\bpost\b|tribune|herald/iu;
export const isNewspaper = (name: string): boolean => NEWSPAPER.test(name);
export const NEWS_ADDRESS =
  /\/(?:news|press|novosti|jan?alyqtar|zhanalyqtar|press-?(?:releases?|center|service))(?:[/?]|$)|(?:news|inform|times|pravda|gazeta|(?<![a-z0-9])(?:orda|forbes|hromadske|ulys|eldala|reuters|bbc|cnn|theguardian|vlast|informburo|washingtonpost|rferl|azattyq|24|nur|kapital|kursiv|lenta|kommersant|vedomosti|interfax|tass|rbc|ria|meduza|aljazeera|economist|bloomberg|dw|thediplomat|euronews|egemen|aikyn|zakon|sputnik))[a-z]{0,12}\.(?:kz|ru|com|ua|org|net|media|uz|kg|io|co\.uk|eu)(?:[/:]|$)/iu;
export const LEGAL_ADDRESS =
  /(?:adilet\.zan|zan\.kz|zakon\.rada|parlam\.kz|online\.zakon|consultant\.ru|pravo\.gov|garant\.ru|docs\.cntd|kremlin\.ru\/acts|lex\.uz|cbd\.minjust|treaties\.un|normlex|legislation\.|eur-lex)/iu;
export const SCHOLARLY_ADDRESS =
  /(?:cyberleninka|elibrary|jstor|sciencedirect|springer|frontiersin|mdpi|tandfonline|sagepub|wiley|\/article\/|index\.php\/|journal)/iu;
export const PUBLICATION_ADDRESS = /\/publications?\/|\.pdf(?:$|[?#])|\/reports?\/|\/documents?\/.{0,400}\.pdf/iu;

export const looksLikeNews = (text: string): boolean => SERIAL_NEWS.test(text);
