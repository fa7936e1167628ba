/** Family names, then given names with patronymics where the tradition has them. */
export const FAMILIES = {
  ru: `Абрамов Белозёров Верещагина Гордеев Дмитриевская Ермолаев Жаворонков Звягинцева Исаченко Коломиец Лихачёва Мещеряков Новосёлова Огородников Панфилова Рябинин Салтыкова Трубецкая Уварова Федосеев Хвостов Цыганкова Черемисин Шаповалов Щербатых Юдина Яковенко Бондарчук Гриценко Нечипоренко Остроумова Прокопьев Римский-Корсунский Сабитова Тимофеева Мухаметшин Гайнутдинова Ли Цой Ким`,
  kk: `Әбенов Бектұрғанова Ғаббасов Досжанов Ерғалиева Жақсылықов Иманбаева Қайырбеков Құсайынова Мәмбетов Нұрпейіс Оразбаева Өмірзақов Рахымжанов Сәрсенбай Тілеуқұлова Тоқтарбаев Ұзақбаева Үсенова Шәріпова Ысқақов Бейсекеева Жүнісова Айтмұханбет Қасымбекова Төлегенов Есенғараева Мұқанова Дәулетиярова Байғазинова`,
  en: `Abernathy Blackwood Castellanos Donnelly Eriksson Fairbanks Grzymala-Busse Halloran Ingram Jovanović Kowalczyk Lindqvist McAllister Nakamura O'Rourke Papadopoulos Quigley Rosenthal Stavrakis Thornbury Ullmann Vasquez Whitcombe Yamashita Zellweger Chen Singh Müller García Öztürk Hofmann Steele Marlowe Delacroix Bergström Tanaka`,
} as const;
export const PARTICLES = ['van der Meer', 'de Souza', 'von Hagen', 'Van Dijk', 'Le Goff', 'dos Santos', 'Di Marco'] as const;

export const GIVEN = {
  ru: `Алексей Борис Виктор Галина Дарья Елена Жанна Зинаида Игорь Константин Людмила Марина Никита Ольга Павел Роман Светлана Татьяна Фёдор Юрий Яна`,
  kk: `Айгүл Бауыржан Гүлнар Динара Ерлан Жанар Зарина Қайрат Ләззат Марат Нұрлан Раушан Самат Талғат Шолпан Ырыс Әсел`,
  en: `Adam Beatrice Charles Diana Edward Fiona George Hannah Ivan Julia Kenneth Laura Michael Nancy Oliver Patricia Robert Susan Thomas Victoria William`,
} as const;

export const PATRONYMICS = {
  ru: `Алексеевич Борисовна Викторович Григорьевна Дмитриевич Евгеньевна Игоревич Леонидовна Михайлович Николаевна Петрович Сергеевна`,
  kk: `Асқарұлы Болатқызы Ғаниұлы Ержанқызы Қанатұлы Маратқызы Серікұлы Тұрсынқызы`,
  en: `A B C D E F G H J L M P R S T W`,
} as const;

export const CORPORATE = {
  ru: [
    'Министерство образования и науки Республики Казахстан',
    'Бюро национальной статистики',
    'Казахстанский институт стратегических исследований',
    'Всемирный банк',
    'Комитет по статистике Министерства национальной экономики',
    'Федеральная служба государственной статистики',
  ],
  kk: [
    'Қазақстан Республикасының Ғылым және жоғары білім министрлігі',
    'Ұлттық статистика бюросы',
    'Қоғамдық даму институты',
    'Қазақстан стратегиялық зерттеулер институты',
  ],
  en: [
    'World Bank',
    'United Nations Development Programme',
    'Organisation for Economic Co-operation and Development',
    'Asian Development Bank',
    'International Labour Organization',
    'UNESCO',
    'European Commission',
    'Freedom House',
  ],
} as const;
