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
Hoboken|Malden|Mahwah|Hillsdale|Boulder|Lanham|Westport|Santa Barbara|Reading|Cham|Bangkok|Manila|Nairobi|Tehran|Cairo|Jerusalem|Tel Aviv|Mexico City|Buenos Aires|São Paulo|Rio de Janeiro`;

const KNOWN = new Set(
  PLACES.replace(/\n/g, '')
    .split('|')
    .map((place) => place.replace(/\.$/, '').toLowerCase()),
);
const REGION =
  /^(?:[A-Z]{2}|D\.?C|UK|U\.K|USA|U\.S\.A|England|Scotland|Canada|Australia|Italy|Japan|China|India|Spain|Poland|Austria|Switzerland|Netherlands|The Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Ireland|Brazil|Mexico|Turkey|Greece|Portugal|Hungary|Singapore|Israel|Ukraine|Uzbekistan|Kyrgyzstan|US|Mass|Calif|Conn|Ill|Mich|Minn|Wis|Ind|Tex|Wash|Pa|Md|Va|Ga|Fla|Ohio|Oreg?|Colo|N\.J|N\.Y|N\.C|Ont|Германия|Россия|Казахстан|Germany|France|Kazakhstan|Russia)$/;

export const isKnownPlace = (text: string): boolean => KNOWN.has(text.trim().replace(/\.$/, '').toLowerCase());
export const isRegion = (text: string): boolean => REGION.test(text.trim().replace(/\.$/, ''));
