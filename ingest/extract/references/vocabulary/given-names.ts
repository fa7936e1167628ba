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
vincent virginia vladimir walter benedict adrian agnes aidan alec alfred alison amartya amos annie antoine arnold arthur ashley audrey austin barry beatrice bernadette beth bruno calvin cass cecilia cheryl clifford colin constance curtis cynthia dale danny darren dean derek desmond dietrich donna doris dorothy duncan edgar edith edmund edwin eileen eleanor ellen elmer elsa emile emmanuel enrique ernesto esther ethan eve fabio felix fernando fiona florence franz fritz gabriel gail garrett gene gilbert gloria greta gunnar gustav guy harriet harvey hector hilary homer howard hubert hugo immanuel ines ingrid irene iris irving isabel isabelle ivo jaime jamie jared javier jay jerry jesse jill joachim joanna joel josé joyce juliette karin kate katharine kay kelly kent kim kirk klaus kristen lance lars lloyd lorenzo louisa lucas lucien ludwig luigi lydia lynn mabel malcolm manuel marcel margot marian marianne marilyn marion marjorie marshall mathias matteo matthias maureen maurice mauricio megan mercedes miles milton miriam mitchell molly monica morris murray nadia naomi natalie ned nelson nora norbert norman octavio olaf oleg olivier orlando owen pascal perry phil philipp pierre preston quentin rafael ralf ramon raul ray reinhard rené ricardo rita robin rodney rodrigo rosalind ross rudolf rupert sally sergio seth sheila sidney sigmund silvia simone stella stephan sylvia tamara teodor terence theda theodore tina todd tracy trevor tyler veronica viktor wallace warren wayne wilfred winston wolf walter wendy werner wilhelm will william wolfgang yuri yves zygmunt
александр александра алексей алина алия анастасия анатолий андрей анна антон арсен асан асель асия айгуль айгүл айдар аскар асқар бақыт болат борис вадим
валентин валентина валерий василий вера виктор виктория виталий владимир владислав вячеслав галина георгий григорий гульнара гүлнар данияр денис дина
динара дмитрий евгений евгения екатерина елена ербол ержан жанар жанна иван игорь ирина казбек карл кирилл константин ксения лариса лев людмила
марат маргарита марина мария марк махмұт михаил мұрат надежда назгуль наталия наталья нина николай нұрсұлтан нурсултан оксана олег олжас ольга павел
пётр петр раиса роман руслан салтанат самал сергей светлана степан тамара татьяна темір тимур федор эдуард юлия юрий яна ярослав`;

const GIVEN_NAMES = new Set(NAMES.split(/\s+/));
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|ұлы|улы|қызы|кызы|ovich|evich|ovna|evna|uly|kyzy|qyzy)$/iu;

export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase());
export const isPatronymic = (word: string): boolean => word.length > 5 && PATRONYMIC.test(word);
