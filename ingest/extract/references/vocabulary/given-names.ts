/** Common given names, Latin and Cyrillic: they tell a full personal name from a two-word title or organisation. */
const NAMES = `aaron abbas abby abdul abdullah abel abigail abraham abram adalbert adam adele adolf adolfo adrian adriana adriano agatha agnes agnieszka
ahmad ahmed aidan aileen aisha akira alain alan alana alasdair alastair albert albrecht aldo alec alejandra alejandro aleksandar
aleksander aleksandr alessandra alessandro alex alexander alexandra alexandre alexandria alexei alexey alexis alfonso alfred alfredo ali
alice alicia alina alisa alison alistair allan allen allison alma alois alvaro alvin amadeo amalia amanda amartya ambrose amelia amina
amir amit amos amy ana anand anastasia anatole anatoly anders andre andrea andreas andrei andrej andrew andrey andrzej andrés andy aneta
angel angela angeles angelika angelo anil anita anja anke ann anna annabel annamaria anne anne-marie anneke annette annie annika anselm
ansgar antal anthony antoine anton antonella antonia antonina antonio antonín anya aram archibald ariadne ariel arjun armand armando armin
arnaud arno arnold arnulf arpad artem arthur arturo arun arvind asha asher ashley ashok astrid athanasios attila aubrey audrey augusto
aurelio austin axel ayşe aziz barack barbara barbro barry bart bartholomew bartosz basil bastian beata beate beatrice beatriz becky bela
ben benedict bengt benito benjamin benno berit bernadette bernard bernd berndt bernhard bernt bert bertha berthold bertil bertrand beth
bettina betty beverly bianca bill birgit birgitta björn blake blanche boaz bob bobby bogdan boguslaw bonnie boris boyd brad bradford
bradley brandon branko brenda brendan brent bret brett brian brigid brigitte britta brooke bruce bruna bruno burak burkhard byron calvin
camila camille candace carina carl carla carlo carlos carlotta carmen carol caroline carolyn carrie carsten casey caspar cass catalina
catherina catherine cathy cecil cecile cecilia cecilie celia cesar chad chandra chantal charlene charles charlotte cheryl chidi chinua
chloe chris christa christian christiane christie christina christine christof christoph christopher christos ciaran cindy claes claire
clara clarence clarissa claude claudia claus clement cletus clifford clive clyde coleen colin conor conrad constance constantin
constantine cora cordelia corinna corinne cornelia cornelis cornelius cosma courtney craig cristian cristina curtis cynthia cyril cyrus
dafna dagmar dale damian damien dan dana daniel daniela daniele danielle danilo danny daphne dario darius darrell darren darryl darya
daryl dave david davide dean deanna debbie deborah debra deepak deirdre delia della denis denise deniz dennis denys derek derrick desiree
desmond detlef dexter diana diane diederik diego dierk dieter dietrich dilip dimitri dimitrios dimitris dina dino dirk dmitri dmitrij
dmitry dolores domenico dominic dominik dominique donald donatella donna doreen dorian doris dorit dorota dorothea dorothee dorothy dorte
doug dougal douglas dragan duane duncan dustin dušan dwight ebba ebenezer eberhard eckart ed edda eddie edgar edgardo edith edmond edmund
eduard eduardo edvard edward edwin edwina efraim egbert egon eileen eitan ekaterina ekkehard elad elaine eleanor elena eleni eleonora
elfriede eli elia eliana elias elie elif elijah elio elisa elisabeth elise eliza elizabeth ella ellen elliot elliott elmar elmer elsa
elsbeth elspeth elton elvira emanuel emanuele emile emilia emiliano emilio emily emir emma emmanuel emmett emre endre ennio enrico enrique
enzo erhard eric erica erich erik erika erin erkki erland ernest ernestine ernesto ernst errol erwin esteban estella estelle esther ethan
etienne ettore eugen eugene eugenia eugenie eugenio eunice eva evan evangelos eve eveline evelyn evgenii evgeny ewa ewald ezra fabian
fabien fabio fabrice fabrizio farid fatima fatma fausto fay federica federico felice felicia felicity felipe felix ferdinand ferenc fergus
fernand fernando filip filippo finn fiona flavia flavio flora florence folke frances francesca francesco francis francisco franco frank
frans frantz franz françois françoise fred freda freddie frederic frederick frederik fredrik frieda friedhelm friedrich fritjof fritz
fulvio gabi gabor gabriel gabriela gabriele gabriella gabrielle gaetano gail gareth garrett garry garth gary gaston gaurav gavin gayle
gene genevieve geoff geoffrey geoffroy georg george georges georgina georgios gerald gerard gerardo gerd gerda gerhard gerhart germaine
gero gerrit gerry gert gertrude ghislain giacomo gian giancarlo gianfranco gianluca gianni gideon gilbert giles gilles gillian gina gino
giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe gladys glen glenda glenn gloria godfrey gonzalo gopal gordana gordon
gottfried grace graciela graham greg gregor gregory greta gretchen grégoire gudrun guenter guenther guido guilherme guillaume guillermo
gunnar gus gustaf gustav gustave gustavo guy gwen gwendolyn gyorgy györgy gábor gísli göran hakan hal halina hamid hamish hank hanna
hannah hannelore hanns hans hansjörg harald harlan harley harold harri harriet harro harry hartmut harvey hasan hassan heather hector
hedley hedwig heidi heike heiko heinrich heinz helen helena helene helga helge helmut helmuth hendrik henk henning henri henriette henrik
henrique henry herb herbert herman hermann hermine hernan hernán hester hideo hieronymus hilary hilda hilde hildegard hiroko hiroshi
hiroyuki holger homer horace horatio horst hortense hossein howard howie hubert hugh hugo hugues humberto humphrey hussein huw håkan hülya
iain ian ibrahim ignacio ignatius igor ilan ildiko ileana ilias ilona ilse ilya immanuel imre ines inga inge ingeborg inger ingmar ingo
ingrid inés ioan ioana ioannis iolanda irena irene irina iris irma irmgard irving irwin isaac isaak isabel isabella isabelle isaiah isidor
isidore ismail istvan istván ivan ivana ivar ivo jaako jaap jacek jack jackie jaclyn jacob jacopo jacqueline jacques jacques-alain jaime
jakob jakub jamal james jamie jan jana jane jane-marie janet janice janina janine janis janusz jared jaroslav jarrett jasmin jasmine jason
jaume javier jay jaya jayne jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
jean-paul jean-philippe jean-pierre jeanette jeanne jeannette jeannie jeff jeffery jeffrey jelena jen jenna jennifer jenny jens jeremiah
jeremy jeroen jerome jerry jerzy jess jesse jessica jessie jesús jianguo jill jillian jim jimmy jindřich jiri jitendra jiří joachim joan
joann joanna joanne joao joaquin joaquín jocelyn jochen jodi jody joe joel joerg johan johann johanna johannes john johnny jolanta jon
jonas jonathan jonathon joost jordi jorge jorgen joris jose josef josefina joseph joseph-marie josephine joshua josiah josé joyce joão
juan juana juanita jude judith judy jukka julia julian juliane julianna julianne julie juliet juliette julio julius jun jurek jurgen juri
jussi justin justine jutta józef jörg jörn jørgen jürg jürgen kai kaija kaisa kalle kamil kamila kara karen kari karin karina karl karl-
heinz karla karol karolina karsten kasper katalin katarina katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn
kathy katia katie katja katrin katrina kavita kay kazimierz kazuo keiko keisuke keith kelly kelvin kemal ken kendall kendra kenichi kenji
kenneth kenny kent kerry kerstin kevin kieran kim kimberly kirk kirsten kirsti kirstin kjell klaas klaus knud knut kofi konrad konstantin
konstantinos konstanze kristen kristian kristiina kristin kristina kristine kristof kristoffer krystyna krzysztof kumar kurt kwame kwesi
kyle kyoko lajos lakshmi lambert lana lance lancelot lara larissa larry lars laszlo laura laurel lauren laurence laurens laurent laurie
lavinia lawrence lazar lazaro leah leander lech lee leif leigh leila lena leni lennart lenore leo leon leonard leonardo leonhard leonid
leonor leopold leopoldo leroy les leslie lester leszek leticia levent lewin lewis leyla lia liam libby lidia liesbeth lieven lila lilia
lilian liliana lillian lilly lily linda lindsay lindsey linus lionel lionello lisa lisbeth lise livia liz liza ljubica lloyd lois lola
lorenz lorenza lorenzo loretta lori lorraine lothar lotte lou louis louis-philippe louisa louise luc luca lucas lucia lucian luciana
luciano lucie lucien lucille lucinda lucius lucy ludmila ludvig ludwig ludwik luigi luis luisa lukas lukasz luke luther luz lydia lyle lyn
lynda lyndon lynn lynne lászló mabel madeleine madeline madge mads magda magdalena magnus mahmoud maja malcolm malgorzata malin malte
mamadou manfred manoel manolis manon mansoor manuel manuela mara marc marc-antoine marcel marcela marcella marcelle marcello marcelo
marcia marcin marcio marco marcos marcus marek margaret margaretha margarethe margarita margery margit margot margret margrit marguerite
maria mariam marian mariana marianne mariano marie marie-claire marie-france marie-louise marielle marietta marijke marika marilyn marina
mario marion marios marisa marissa marit marita marius marjorie mark marko marlene marlies marsha marshall marta marten martha martijn
martin martine marty marvin mary maryam maría masahiro masao mathew mathias mathieu mathilde mats matt matteo matthew matthias matthieu
matti maud maura maureen maurice mauricio maurizio mauro maurus max maxim maxime maximilian maxine maya meagan meera meg megan mehmet mel
melanie melinda melissa melvin melvyn mercedes meredith merja merle merrill merritt merve meyer mia micah michael michaela michal michał
michel michelangelo michele michelle mick midori miguel miguel-angel mihai mihail mika mikael mike mikhail mikkel miklos miklós mila milan
mildred milena miles millicent milos miloš milton mina mirela miriam mirjam mirko miroslav misha mitch mitchell mohamed mohammad mohammed
moira moises moisés molly mona monica monika monique morris mortimer morton moses moshe muhammad murat muriel murray mustafa myles myra
myriam myron nadezhda nadia nadine nadja nana nancy nandini nanette naoki naomi nasser nat natalia natalie natasha nathalie nathan
nathaniel neal ned neha neil nell nelly nelson nevil neville ngozi niall niccolò nichola nicholas nick nicola nicolai nicolas nicole
nicoletta nicolo niels nigel nikita nikki niklas niklaus nikola nikolai nikolaj nikolaos nikolas nikolaus nikos nils nilüfer nina nino
nnamdi noah noam noel noelle nora norbert noreen norma norman normand núria octavio oded odette ofer olaf olav oleg oleksandr oleksii
olena olga olimpia oliver olivia olivier olle olof olu orlando orson oscar oskar osmo osvaldo oswald oswaldo othmar otis ottavio ottmar
otto owen paavo pablo paco paddy paige pam pamela panagiotis pankaj pantelis paola paolo pascal pascale patrice patricia patricio patrick
patrizia patsy patti patty paul paula pauli paulina pauline paulo paulus pavel pawel paweł pedro pedro-pablo peggy pekka penelope penny
percival percy perry petar pete peter petr petra petri petros petrus petter phil philip philipp philippe phillip phoebe phyllis pia
pierangelo piergiorgio piero pierre pierre-andré pierre-yves pieter pietro pilar piotr polly pradeep prakash prem preston priscilla priya
pär pål quentin quincy quinn rachael rachel rachid radu rafael rafaela raffaele raffaella rafiq ragnar rahul raimo raimund rainer raj
rajesh rajiv ralf ralph ramesh ramon ramona ramón randal randall randolph randy ranjit raphael raquel raul ravi ravindra ray raymond
raymonde raymund raúl rebecca rebekah regina reginald reid reiner reinhard reinhart reinhold reino rena renata renate renato renaud rene
renee rené renée reuben rex rhoda rhonda ricarda ricardo riccardo richard rick rigoberto riitta rita roald rob robbie robert roberto robin
rocco roderick rodger rodney rodolfo rodrigo roelof rogelio roger rogerio rohit roisin roland rolf romain romano romeo ron ronald ronan
ronnie rory rosa rosalba rosalie rosalind rosalyn rosamund rosanna rosario roscoe roseanne roseline rosemary roslyn ross roswitha roxanne
roy ruben rudi rudiger rudolf rudolph rudy rui rune rupert russ russell ruth ryan rüdiger sabina sabine sabrina sadie salah sally
salvatore sam samantha sami samir sammy samuel samuli sandeep sander sandhya sandor sandra sandro sandy sanjay sanjeev sara sarah saskia
satoshi saul scarlett scott sean sebastian sebastiano sebastien selena selim selma serena serge sergei sergey sergio serkan seth severin
seymour shane shannon shari sharon shaun shawn sheila shelby sheldon shelley sheri sherman sherry sheryl shigeru shimon shinichi shinji
shirley shlomo shoji shyam sibel sibylle sidney siegfried siegmund siegrid sigbert sigmund sigrid sigurd silke silvana silvia silvio simon
simona simone simonetta sinead slavoj slobodan sofia sofie solomon solveig sonia sonja sonya sophia sophie sophus spencer spyros srinivas
stacey stacy stan stanislas stanislav stanislaw stanisław stanley stefan stefania stefanie stefano stefanos steffen steinar stella sten
stephan stephane stephanie stephanos stephen steve steven stewart stig stuart sture stéphane subhash sue sunil sunita suresh susan susana
susann susanna susannah susanne susie suzanna suzanne suzy svante svein sven sven-eric sverre svetlana sybil sylvain sylvester sylvia
sylvie szymon sándor sébastien søren tadao tadashi tadeusz taha takashi takeo takeshi talcott tamar tamara tami tammy tania tanja tanya
tapani tapio tariq tasha tatiana ted teddy teodor terence teresa terrence terri terry tess tessa thaddeus thea theda thelma theo theodor
theodora theodore theodoros theresa therese thierry thilo thom thomas thomasina thor thorbjörn thorstein thorsten thurston tibor tiffany
tilman tim timo timon timothy timothée tina tine tito tivadar tobias toby todd tolga tom tomas tomasz tommaso tommy tomás tomáš toni tony
tonya torben torbjörn tore torsten toshio tracey traci tracy travis trent trevor tricia trina tristan trond troy trudy tullio tyler tyrone
ufuk ulf ulla ulrich ulrika ulrike umberto umut urs ursula ursule usha uwe vadim valentin valentina valentine valentino valeria valerie
valerio valery vanessa vasile vasilis vasily vassilis velimir vera vernon veronica veronika vesna vicente vicki vicky victor victoria
vidar vijay vikram viktor viktoria vilfredo vilhelm ville vilém vince vincent vincenzo vinod viola viorel virgil virgilio virginia
virginie vishnu vittoria vittorio vivian vivien vivienne vlad vladimir vladislav vojtěch volker volkmar václav véronique waldemar wallace
walt walter walther wanda wangari warren wayne wendy werner wes wesley whitney wibke wiebke wieland wilbur wilfred wilfrid wilfried
wilhelm will willard willem willi william willie willis willy wilma winfield winfried winifred winston witold wladimir wladyslaw wojciech
wole wolf wolfgang wolfram woodrow xavier xiaoming yael yair yakov yan yann yannick yannis yasemin yasmin yasuhiro yasuo yaw yehuda yelena
yevgeny yitzhak yngve yoko yolanda yorgos yosef yoshi yuki yukio yulia yuri yury yusuf yves yvette yvonne zachary zack zbigniew zdenek
zdeněk zeev zelda zeynep zoe zofia zoltan zoltán zora zsolt zuzana zvi zygmunt étienne ömer özge özlem øystein
александр александра алексей алина алия анастасия анатолий андрей анна антон арсен асан асель асия айгуль айгүл айдар аскар асқар бақыт
болат борис вадим валентин валентина валерий василий вера виктор виктория виталий владимир владислав вячеслав галина георгий григорий
гульнара гүлнар данияр денис дина динара дмитрий евгений евгения екатерина елена ербол ержан жанар жанна иван игорь ирина казбек карл
кирилл константин ксения лариса лев людмила марат маргарита марина мария марк махмұт михаил мұрат надежда назгуль наталия наталья нина
николай нұрсұлтан нурсултан оксана олег олжас ольга павел пётр петр раиса роман руслан салтанат самал сергей светлана степан тамара
татьяна темір тимур федор эдуард юлия юрий яна ярослав`;

const GIVEN_NAMES = new Set(NAMES.split(/\s+/));
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|ұлы|улы|қызы|кызы|ovich|evich|ovna|evna|uly|kyzy|qyzy)$/iu;

export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase());
export const isPatronymic = (word: string): boolean => word.length > 5 && PATRONYMIC.test(word);
