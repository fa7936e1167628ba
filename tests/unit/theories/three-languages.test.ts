import { describe, expect, it } from 'vitest';
import { namesIn } from './invented-article.ts';

describe('labels in inflected Kazakh, Russian and English', () => {
  it.each<[string, string]>([
    ['Елдің беделі «жұмсақ күштің» құралы ретінде бағаланды.', 'Soft power'],
    ['Дж. Найдың жұмсақ күш тұжырымдамасына сүйендік.', 'Soft power'],
    ['Автор говорит о концепции «мягкой силы» в регионе.', 'Soft power'],
    ['The tools of soft power were compared.', 'Soft power'],
    ['Мәдениет индустриясының сыны өзекті.', 'Culture industry'],
    ['Критика культурной индустрии сохраняет значение.', 'Culture industry'],
    ['Creative-class arguments are common in cities.', 'Creative class'],
    ['Қалада креативті таптарға арналған кеңістік көп.', 'Creative class'],
    ['Жұмыс неoинституционалдық тәсілге негізделді.', 'New institutionalism'],
    ['Исследование опирается на неоинституциональный подход.', 'New institutionalism'],
    ['A neo-institutionalist approach guides the study.', 'New institutionalism'],
    ['Модернизация теорияларының негізінде түсіндіріледі.', 'Modernization theory'],
    ['В теориях модернизации это спорно.', 'Modernization theory'],
    ['Modernisation theories disagree.', 'Modernization theory'],
    ['Эспинг-Андерсеннің әл-ауқат режимдеріне сай бөлдік.', 'Welfare regimes'],
    ['Рассмотрены режимы благосостояния.', 'Welfare regimes'],
    ['Р. Патнэмнің әлеуметтік капиталды түсіндіруі белгілі.', 'Social capital'],
    ['Понятие социального капитала ввел Р. Путнам.', 'Social capital'],
    ['Social capital, as Putnam has it, is trust.', 'Social capital'],
    ['Қатысу баспалдағына сәйкес үш саты бар.', 'Ladder of citizen participation'],
    ['По лестнице участия Арнштейн это третья ступень.', 'Ladder of citizen participation'],
    ['Неопатримониализмнің белгілері байқалды.', 'Neopatrimonialism'],
    ['Секьюритизацияның тілі өзгерді.', 'Securitization theory'],
    ['Дискурстық талдау жүргізілді.', 'Discourse analysis'],
    ['Проведен SWOT-анализ реформы.', 'SWOT analysis'],
    ['Мәтін тақырыптық талдау (thematic analysis) арқылы өңделді.', 'Thematic analysis'],
  ])('%s → %s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  it('takes the longest label where labels overlap', () => {
    expect(namesIn('Сыни дискурс-талдау жүргізілді.')).toEqual(['Critical discourse analysis']);
    expect(namesIn('Р. Флориданың «креативті тап» теориясы ескірді.')).toEqual(['Creative class']);
    expect(namesIn('Критическая теория Франкфуртской школы лежит в основе.')).toEqual(['Frankfurt School critical theory']);
  });

  it('prefers a label to the core of another that sounds the same', () => {
    expect(namesIn('Сторонники гегемонистской стабильности так не думают.')).toEqual(['Hegemonic stability theory']);
  });

  it('counts a method once where a narrower name of it is used', () => {
    expect(namesIn('Жартылай құрылымдалған сұхбаттар алынды [1]. Терең сұхбат бір сағатқа созылды.')).toEqual([
      'Semi-structured interview',
    ]);
  });
});
