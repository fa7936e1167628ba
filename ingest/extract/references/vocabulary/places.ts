/** Cities of publication, with the abbreviations that GOST lists allow. */
const PLACES = `М|М.|СПб|СПб.|Л|Л.|Киев|К.|Пг.|Москва|Санкт-Петербург|Рига|Вильнюс|Таллин|Тарту|Кишинев|Париж|Лондон|Берлин|Нью-Йорк|Оксфорд|Кембридж|Пекин|Стамбул|Анкара|Токио|Сеул|София|Белград|Будапешт|Дубна|Обнинск|Новочеркасск|Саранск|Вологда|Петрозаводск|Архангельск|Мурманск|Хабаровск|Чита|Астрахань|Тамбов|Липецк|Брянск|Калуга|Кострома|Псков|Великий Новгород|Сыктывкар|Киров|Ульяновск|Оренбург|Курган|Магнитогорск|Элиста|Нальчик|Владикавказ|Грозный|Черкесск|Майкоп|Йошкар-Ола|Днепропетровск|Донецк|Запорожье|Гомель|Гродно|Брест|Витебск|Ош|Худжанд|Бухара|Нукус|Ленинград|Алматы|Алма-Ата|А.|Астана|Нұр-Сұлтан|Нур-Султан|Шымкент|Қарағанды|Караганда|Өскемен|Усть-Каменогорск|
Павлодар|Семей|Тараз|Қызылорда|Кызылорда|Ақтөбе|Актобе|Атырау|Орал|Уральск|Көкшетау|Кокшетау|Қостанай|Костанай|Петропавл|Петропавловск|Түркістан|Туркестан|Ақтау|Актау|
Бишкек|Ташкент|Тошкент|Самарканд|Душанбе|Ашхабад|Баку|Минск|Мн.|Тбилиси|Ереван|Казань|Екатеринбург|Новосибирск|Томск|Омск|Пермь|Самара|Саратов|Уфа|Челябинск|Тюмень|
Ростов-на-Дону|Ростов н/Д|Ростов н/Д.|Воронеж|Волгоград|Н. Новгород|Нижний Новгород|Красноярск|Иркутск|Владивосток|Барнаул|Махачкала|Пятигорск|Краснодар|Ставрополь|Улан-Удэ|Якутск|
Харьков|Одесса|Львов|Ярославль|Тверь|Тула|Пенза|Ижевск|Калининград|Рязань|Иваново|Кемерово|Симферополь|Владимир|Смоленск|Курск|Белгород|Орел|Чебоксары|Вашингтон|Женева|Вена|Рим|Прага|Варшава|Мюнхен|Чикаго|Бостон|Кембридж|Оксфорд|Лондон|Париж|Берлин|Нью-Йорк|Стамбул|Анкара|Пекин|
Moscow|Saint Petersburg|St. Petersburg|Almaty|Astana|Nur-Sultan|Nur Sultan|Bishkek|Tashkent|Kyiv|Kiev|Minsk|New York|New York City|N.Y.|NY|London|Oxford|Cambridge|Paris|Berlin|
Princeton|Stanford|Chicago|Boston|Washington|Washington D.C.|Washington DC|New Haven|Los Angeles|San Francisco|Berkeley|Philadelphia|Baltimore|Ithaca|Durham|Chapel Hill|Ann Arbor|Minneapolis|
Bloomington|Seattle|Austin|Houston|Toronto|Montreal|Vancouver|Ottawa|Sydney|Melbourne|Canberra|Geneva|Vienna|Zurich|Zürich|Basel|Bern|Brussels|Amsterdam|The Hague|Leiden|Rotterdam|
Dordrecht|Stockholm|Oslo|Copenhagen|Helsinki|Warsaw|Prague|Budapest|Rome|Roma|Milan|Milano|Madrid|Barcelona|Lisbon|Athens|Istanbul|Ankara|Beijing|Shanghai|Hong Kong|Singapore|Tokyo|
Seoul|New Delhi|Delhi|Cape Town|Frankfurt|Frankfurt am Main|Frankfurt a. M.|München|Munich|Hamburg|Heidelberg|Stuttgart|Leipzig|Wiesbaden|Tübingen|Göttingen|Köln|Cologne|Bonn|Wien|
Cheltenham|Basingstoke|Houndmills|Aldershot|Farnham|Abingdon|Edinburgh|Glasgow|Manchester|Bristol|Brighton|Dublin|Thousand Oaks|Newbury Park|Beverly Hills|Englewood Cliffs|Upper Saddle River|
Hoboken|Malden|Mahwah|Hillsdale|Boulder|Lanham|Westport|Santa Barbara|Reading|Cham|Bangkok|Manila|Nairobi|Tehran|Cairo|Jerusalem|Tel Aviv|Mexico City|Buenos Aires|São Paulo|Rio de Janeiro|
Detroit|Lincoln|Tucson|Annapolis|Albany|Amherst|Atlanta|Athens, Ga.|Baton Rouge|Bethesda|Binghamton|Boca Raton|Buffalo|Burlington|Carbondale|Charlottesville|Cincinnati|Cleveland|College Park|
College Station|Columbia|Columbus|Dallas|Denver|East Lansing|Eugene|Evanston|Fayetteville|Gainesville|Garden City|Greenwich|Hanover|Harrisburg|Hartford|Honolulu|Indianapolis|Iowa City|Kansas City|
Knoxville|La Jolla|La Salle|Lawrence|Lexington|Louisville|Madison|Medford|Memphis|Menlo Park|Miami|Middletown|Milwaukee|Mineola|Nashville|Needham Heights|New Brunswick|New Orleans|Newark|
Norman|Northampton|Norwood|Notre Dame|Oakland|Oklahoma City|Palo Alto|Pasadena|Piscataway|Pittsburgh|Portland|Providence|Raleigh|Reston|Richmond|Rochester|Rockville|Sacramento|Salt Lake City|
San Antonio|San Diego|San Jose|Santa Fe|Santa Monica|Scottsdale|St. Louis|St. Paul|Stony Brook|Syracuse|Tallahassee|Tampa|Tempe|Toledo|Tuscaloosa|University Park|Urbana|Champaign|Walnut Creek|
Waltham|West Lafayette|Williamsburg|Worcester|Bath|Belfast|Birmingham|Cardiff|Chichester|Colchester|Coventry|Exeter|Guildford|Harlow|Harmondsworth|Hove|Hull|Ipswich|Lancaster|Leeds|Leicester|
Liverpool|Maidenhead|Milton Keynes|Newcastle upon Tyne|Norwich|Nottingham|Sheffield|Southampton|St Andrews|Swansea|Woodbridge|York|Cork|Galway|Halifax|Kingston|Quebec|Québec|Winnipeg|Calgary|
Edmonton|Hamilton, Ont.|Victoria|Waterloo|Adelaide|Auckland|Brisbane|Perth|Wellington|Hobart|Johannesburg|Pretoria|Durban|Accra|Lagos|Ibadan|Addis Ababa|Kampala|Dakar|Tunis|Rabat|Beirut|Amman|
Baghdad|Riyadh|Doha|Dubai|Kuwait|Haifa|Karachi|Lahore|Islamabad|Dhaka|Colombo|Kathmandu|Bombay|Mumbai|Calcutta|Kolkata|Madras|Chennai|Bangalore|Hyderabad|Jakarta|Kuala Lumpur|Hanoi|Taipei|
Kyoto|Osaka|Nagoya|Nanjing|Guangzhou|Wuhan|Ulaanbaatar|Lima|Bogotá|Caracas|Santiago|Quito|Montevideo|La Paz|Havana|Aarhus|Odense|Bergen|Trondheim|Lund|Uppsala|Gothenburg|Göteborg|Turku|Tampere|
Tallinn|Tartu|Riga|Vilnius|Kraków|Cracow|Wrocław|Poznań|Łódź|Gdańsk|Lublin|Brno|Bratislava|Ljubljana|Zagreb|Belgrade|Sarajevo|Skopje|Sofia|Bucharest|Thessaloniki|Antwerp|Ghent|Gent|Leuven|
Louvain|Liège|Utrecht|Groningen|Nijmegen|Delft|Eindhoven|Luxembourg|Aachen|Bielefeld|Bochum|Bremen|Darmstadt|Dresden|Düsseldorf|Erlangen|Essen|Freiburg|Giessen|Halle|Hannover|Jena|Karlsruhe|
Kassel|Kiel|Konstanz|Mainz|Mannheim|Marburg|Münster|Nürnberg|Opladen|Osnabrück|Paderborn|Passau|Regensburg|Saarbrücken|Trier|Ulm|Weimar|Weinheim|Würzburg|Graz|Innsbruck|Linz|Salzburg|Lausanne|
Neuchâtel|Fribourg|St. Gallen|Lyon|Grenoble|Marseille|Bordeaux|Toulouse|Lille|Rennes|Strasbourg|Nantes|Montpellier|Aix-en-Provence|Turin|Torino|Bologna|Florence|Firenze|Naples|Napoli|Padua|Padova|
Pisa|Venice|Venezia|Genoa|Trieste|Bari|Palermo|Seville|Sevilla|Valencia|Granada|Salamanca|Zaragoza|Bilbao|Coimbra|Porto|Nicosia|Valletta|Reykjavik|Izmir|Bursa|Eskişehir|Erevan|Yerevan|Tbilisi|
Baku|Dushanbe|Ashgabat|Kazan|Novosibirsk|Yekaterinburg|Tomsk|Karaganda|Odessa|Odesa|Lviv|Kharkiv|Chisinau`;

const KNOWN = new Set(
  PLACES.replace(/\n/g, '')
    .split('|')
    .map((place) => place.replace(/\.$/, '').toLowerCase()),
);
const REGION =
  /^(?:[A-Z]{2}|D\.?C|UK|U\.K|USA|U\.S\.A|England|Scotland|Canada|Australia|Italy|Japan|China|India|Spain|Poland|Austria|Switzerland|Netherlands|The Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Ireland|Brazil|Mexico|Turkey|Greece|Portugal|Hungary|Singapore|Israel|Ukraine|Uzbekistan|Kyrgyzstan|US|Mass|Calif|Conn|Ill|Mich|Minn|Wis|Ind|Tex|Wash|Pa|Md|Va|Ga|Fla|Ohio|Oreg?|Colo|N\.J|N\.Y|N\.C|Ont|Германия|Россия|Казахстан|Germany|France|Kazakhstan|Russia)$/;

const LONGEST_PLACE = Math.max(...[...KNOWN].map((place) => place.length));

const withoutStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

/** Whether a text names a town or country that publishers sit in, spelled out or as lists abbreviate it. */
export function isKnownPlace(text: string): boolean {
  const place = withoutStop(text.trim());
  return place.length <= LONGEST_PLACE && KNOWN.has(place.toLowerCase());
}
export const isRegion = (text: string): boolean => REGION.test(withoutStop(text.trim()));
