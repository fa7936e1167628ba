/** Words by which a serial, a section of one, or a web site is named. */
const JOURNAL =
  /(?<!\p{L})(?:journal|review|revue|revista|zeitschrift|bulletin|annals|annual|archives?|quarterly|proceedings|transactions|letters|notes|communications|arxiv|studies|research|magazine|gazette|herald|newsletter|times|survey|вестник|журнал|известия|изв|труды|записки|ученые|обозрение|вопросы|бюллетень|альманах|хабаршы\p{L}*|журналы|жаршысы|еңбектері|газет\p{L}*|vestnik|zhurnal|izvestiya|izvestiia|voprosy|trudy|khabarshy\p{L}*|habarshy\p{L}*|xabarshy\p{L}*|byulleten|j|ieee|acm)(?!\p{L})/iu;
const SERIES =
  /(?<!\p{L})(?:сер(?:ия|иясы|\.)?|сериясы|series|ser|seriya|seriia|seriyasy)(?!\p{L})|^(?:философия|социология|политология|история|экономика|право|педагогика|психология|филология|философи[ия]|filosofi\p{L}+|sotsiologi\p{L}+|politologi\p{L}+|istori\p{L}+|ekonomika|history|philosophy|sociology|economics|law)(?: |$)/iu;
const SITE = /(?:platform|portal|web ?site|official site|database|сайт|сайты|портал|порталы|жүйесі|база данных|ресурсы)$/iu;

export const looksLikeJournal = (text: string): boolean => JOURNAL.test(text);
export const isSeriesWord = (text: string): boolean => SERIES.test(text);
export const isSiteName = (text: string): boolean => SITE.test(text);
