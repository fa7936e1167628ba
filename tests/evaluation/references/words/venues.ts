/** Serials, publishers with a city, and sites, by language; the names are common or invented. */
export const JOURNALS = {
  ru: [
    'Вестник социальных исследований',
    'Полис. Политические исследования',
    'Мировая экономика и международные отношения',
    'Социологические исследования',
    'Известия Национальной академии наук. Серия общественных наук',
    'Общество и власть',
    'Саясат-Policy',
    'Вопросы экономики',
    'Центральная Азия и Кавказ',
    'Вестник КазНУ. Серия политология',
    'Власть',
    'Международные процессы',
    'Ученые записки университета',
    'Научный диалог',
  ],
  kk: [
    'Қоғам және дәуір',
    'ҚазҰУ хабаршысы. Саясаттану сериясы',
    'Әлеуметтік зерттеулер',
    'Ұлттық академияның хабарлары',
    'Ақиқат',
    'Саясат',
    'Қазақ өркениеті',
    'Мемлекеттік басқару және мемлекеттік қызмет',
  ],
  en: [
    'Central Asian Survey',
    'Journal of Eurasian Studies',
    'International Journal of Public Administration',
    'Comparative Politics',
    'Annual Review of Sociology',
    'Governance',
    'Social Science & Medicine',
    'Problems of Post-Communism',
    'Public Policy and Administration Review',
    'World Development',
    'Nations and Nationalism',
    'The Washington Quarterly',
    'PLoS ONE',
    'Sustainability',
    'Zeitschrift für Politik',
    'Revue d’études comparatives',
  ],
} as const;

export const PUBLISHERS = {
  ru: [
    'Наука',
    'Юрайт',
    'Изд-во МГУ',
    'Аспект Пресс',
    'ИНФРА-М',
    'Қазақ университеті',
    'Издательский дом ВШЭ',
    'Весь Мир',
    'Питер',
    'РГГУ',
    'Логос',
    'КИСИ',
  ],
  kk: ['Қазақ университеті', 'Ғылым', 'Фолиант', 'Мектеп', 'Елорда', 'Атамұра', 'Жазушы', 'Эверо'],
  en: [
    'Cambridge University Press',
    'Routledge',
    'Oxford University Press',
    'Palgrave Macmillan',
    'Sage',
    'Springer',
    'Edward Elgar',
    'Princeton University Press',
    'Polity',
    'Basic Books',
    'MIT Press',
    'Brill',
  ],
} as const;

export const CITIES = {
  ru: ['Москва', 'М.', 'СПб.', 'Алматы', 'Екатеринбург', 'Астана', 'Казань', 'Новосибирск', 'Бишкек', 'Минск', 'Томск', 'Ростов н/Д'],
  kk: ['Алматы', 'Астана', 'Қарағанды', 'Шымкент', 'Түркістан', 'Семей'],
  en: [
    'London',
    'New York',
    'Cambridge, MA',
    'Oxford',
    'Cham',
    'Cheltenham',
    'Princeton',
    'Washington, DC',
    'Berlin',
    'Leiden',
    'Chicago',
    'Singapore',
  ],
} as const;

export const COLLECTIONS = {
  ru: [
    'Актуальные проблемы политической науки',
    'Современное общество: вызовы и решения',
    'Очерки социальной истории',
    'Политическая наука в Евразии',
  ],
  kk: ['Қазіргі саясаттанудың өзекті мәселелері', 'Қазақстан қоғамы: дәстүр және жаңғыру', 'Әлеуметтік ғылымдар жинағы'],
  en: [
    'The Oxford Companion to Eurasian Politics',
    'Politics and Society in Transition',
    'Handbook of Public Governance',
    'Rethinking the State: Essays in Comparative Sociology',
  ],
} as const;

export const CONFERENCES = {
  ru: [
    'Материалы международной научно-практической конференции',
    'Сборник трудов III Всероссийской научной конференции',
    'Тезисы докладов научной конференции молодых ученых',
  ],
  kk: ['Халықаралық ғылыми-практикалық конференция материалдары', 'Жас ғалымдар конференциясының жинағы'],
  en: ['Proceedings of the 12th International Conference on Social Research', 'Proceedings of the Annual Conference on E-Government'],
} as const;

export const OUTLETS = {
  ru: [
    ['Коммерсантъ', 'kommersant.ru'],
    ['Казахстанская правда', 'kazpravda.kz'],
    ['Tengrinews.kz', 'tengrinews.kz'],
    ['Российская газета', 'rg.ru'],
  ],
  kk: [
    ['Егемен Қазақстан', 'egemen.kz'],
    ['Айқын', 'aikyn.kz'],
    ['Жас Алаш', 'zhasalash.kz'],
  ],
  en: [
    ['The Guardian', 'theguardian.com'],
    ['The Astana Times', 'astanatimes.com'],
    ['The New York Times', 'nytimes.com'],
    ['Reuters', 'reuters.com'],
  ],
} as const;

export const SITES = {
  ru: [
    ['Официальный сайт Президента Республики Казахстан', 'akorda.kz'],
    ['Информационный портал министерства', 'gov.kz'],
  ],
  kk: [
    ['Қазақстан Республикасы Үкіметінің ресми сайты', 'primeminister.kz'],
    ['Ұлттық статистика порталы', 'stat.gov.kz'],
  ],
  en: [
    ['Our World in Data', 'ourworldindata.org'],
    ['Official website of the Ministry of Foreign Affairs', 'gov.kz'],
    ['United Nations', 'un.org'],
  ],
} as const;
