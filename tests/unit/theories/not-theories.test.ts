import { describe, expect, it } from 'vitest';
import { namesIn } from './invented-article.ts';

describe('words that are no theories', () => {
  it.each([
    'The decentralization of hospitals went on for years.',
    'Азаматтық қоғам ұйымдары қалада жұмыс істейді.',
    'Институты гражданского общества провели встречу.',
    'Адами капиталға инвестиция көбейді.',
    'Инвестиции в человеческий капитал выросли.',
    'The ministry invests in human capital every year.',
    'Мектеп институты жаңа ғимаратқа көшті.',
    'The union asked for sustainable development of villages.',
    'Өңірдің тұрақты дамуы маңызды.',
    'Электронное правительство открыло новый портал.',
    'Билікті бөлу туралы дау көп.',
    'Салыстырмалы талдау жүргізілді.',
    'The comparative approach was used.',
    'Регрессионный анализ выполнен на данных 2020 года.',
    'Мүдделер қақтығысын болдырмау керек.',
    '2030 жылға дейінгі орнықты даму тұжырымдамасын бекіту туралы қаулы шықты.',
    'They live in a smart city with a good public library.',
    'Сен жалғыз емессің, мүмкіндіктер көп.',
    'Ликерт шкаласы бойынша бағаланды.',
    'Алматы рейтингте үшінші орынға шықты [5].',
    'The team took third place [5].',
    'Мектеп жүйелік тәсілді енгізді.',
    'A systems approach to roads is planned.',
    'The work was done within the framework of sustainable development goals.',
    'Қалада smart city жобасы бар [14].',
    'Открылась школа устойчивого развития.',
    'Капитал и класс обсуждались на съезде.',
    'Он еки тереңдетілген сұхбат алынды.',
    'Проведено 46 полуструктурированных интервью.',
    'The study draws on in-depth interviews with farmers.',
    'По данным статистики, люди покидают новое место [3].',
    'Мақсат – «креативті индустрия» ұғымының мәнін ашу [3].',
  ])('%s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  it.each<[string, string]>([
    ['Беккердің еңбегінде адами капитал өнімділікті арттырады.', 'Human capital'],
    ['Лексема «адами капитал» жиі кездеседі.', 'Human capital'],
    ['Human capital raises wages [4].', 'Human capital'],
    ['Зерттеудің негізі – орнықты даму тұжырымдамасы.', 'Sustainable development'],
    ['В основе работы – концепция устойчивого развития.', 'Sustainable development'],
    ['Theories of civil society stress trust.', 'Civil society theory'],
    ['Кітапханалар – қаланың «үшінші орындары».', 'Third place'],
    ['Ольденбург үшінші орын туралы жазды.', 'Third place'],
    ['Жұмыс жүйелік тәсілге негізделеді.', 'Systems approach'],
    ['A pluralist theory explains it; pluralism, as Dahl says, is more.', 'Pluralism'],
  ])('but with an anchor: %s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  it('nor is a part that stands only beside its whole', () => {
    expect(namesIn('World-systems theory of Wallerstein tells the core from the semi-periphery [2].')).toEqual(['World-systems theory']);
    expect(namesIn('Wallerstein called the semi-periphery a buffer [2].')).toEqual(['Semi-periphery']);
  });
});
