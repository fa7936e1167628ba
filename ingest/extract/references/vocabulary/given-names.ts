/** Common given names, Latin and Cyrillic: they tell a full personal name from a two-word title or organisation. */
const NAMES = `aaron adam alan albert alex alexander alexandra alexei ali alice allan amanda amartya amy ana andre andrea andreas andrei andrew
angela angeles ann anna anne anthony antonio arthur barbara ben benjamin bernard bill bob boris brian bruce carl carlos carol caroline catherine
charles chris christian christina christine christopher claire claude claudia craig daniel david deborah dennis diana diane dmitri dmitry
dominique donald douglas edward elena elizabeth emily emma eric erik ernest eugene eva evan ferdinand francis francisco frank fred frederick
gary geoffrey george gerald gilles giovanni gordon grace graham greg gregory hannah hans harold harry heather heinrich helen henri henry
herbert howard hugh ian igor irina isaac ivan jack jacob jacques james jane janet jason jean jeffrey jennifer jeremy jerome jessica jim joan
joe johan johannes john jon jonathan jorge jose joseph joshua juan judith julia julian julie juliet jürgen karen karl katherine kathleen keith
kenneth kevin kurt larry laura lauren laurence lawrence leo leon leonard lewis linda lisa louis louise luc lucy luis luke madeleine marc
marco marcus margaret maria maría marie mario mark marko martha martin mary matthew max melissa michael michel michelle miguel mike mikhail
nancy natalia nathan neil nicholas nick nicolas nikolai nikos nina noah noam olga oliver oscar otto pablo pamela patricia patrick paul paula
pedro peter philip philippe pierre rachel ralph raymond rebecca richard rob robert roberto roger roland ronald rosa rosemary roy russell ruth
sam samuel sandra sara sarah scott sean sergei sergey sharon shirley simon sofia sophie stanley stefan stephanie stephen steve steven stuart
susan suzanne sven svetlana talcott tatiana ted teresa terry theodor thomas tim timothy tom tony ulrich ursula valerie vera victor victoria
vincent virginia vladimir walter wendy werner wilhelm will william wolfgang yuri yves zygmunt
александр александра алексей алина алия анастасия анатолий андрей анна антон арсен асан асель асия айгуль айгүл айдар аскар асқар бақыт болат борис вадим
валентин валентина валерий василий вера виктор виктория виталий владимир владислав вячеслав галина георгий григорий гульнара гүлнар данияр денис дина
динара дмитрий евгений евгения екатерина елена ербол ержан жанар жанна иван игорь ирина казбек карл кирилл константин ксения лариса лев людмила
марат маргарита марина мария марк махмұт михаил мұрат надежда назгуль наталия наталья нина николай нұрсұлтан нурсултан оксана олег олжас ольга павел
пётр петр раиса роман руслан салтанат самал сергей светлана степан тамара татьяна темір тимур федор эдуард юлия юрий яна ярослав`;

const GIVEN_NAMES = new Set(NAMES.split(/\s+/));
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|ұлы|улы|қызы|кызы|ovich|evich|ovna|evna|uly|kyzy|qyzy)$/iu;

export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase());
export const isPatronymic = (word: string): boolean => word.length > 5 && PATRONYMIC.test(word);
