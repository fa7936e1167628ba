/** Which part of an affiliation a word names: stems of the nouns in three languages, in any case. */
const INSTITUTION =
  /^(?:университет|академия|академи[июе]|институт|орталы[ғқ]|қор(?:ы|ын|ының|дың|ының)?$|министрліг|министерств|әкімшіліг|администрац|әкімдіг|акимат|баспа(?:сы|$)|издательств|агенттіг|агентств|комитет|колледж|қауымдасты[ғқ]|ассоциаци|одағ|союз|компани|корпораци|мұражай|музе[йяе]|кітапхана|библиотек|палата|фонд|бюро|парламент|мәжіліс|сенат|консерватори|центр|universit|academ|institut|cent(?:er|re)$|foundation|fund$|ministry|administration|agency|committee|college|association|union|company|corporation|museum|library|laboratory|lab$|chamber|bureau|conservatory|council|parliament|office|publish|üniversite)/iu;
const UNIT =
  /^(?:кафедра|кафедры|факультет|бөлім|департамент|басқарма|управлени|отдел|мектеб|зертхана|лаборатори|сектор|школ[аыу]|department|faculty|school|division|chair|unit|section)/iu;
/** Units by rank that hold a university's own staff; after a university they are no institution. */
const INNER = /^(?:орталы[ғқ]|институт|центр|cent(?:er|re)$|institut|laboratory|lab$|комитет|committee|бюро|office)/iu;
const ROLE =
  /^(?:phd|ph\.d\.?|профессор|доцент|қауымдастырылған|ассоциирован|аға|старш|оқытушы|преподавател|докторант|магистр|жетекші|ведущ|главн|бас|сарапшы|эксперт$|эксперті|ғылыми$|научный$|научного$|директор|меңгеруші|заведующ|руководител|зам|орынбасар|декан|ректор|ассистент|зерттеуші|исследователь$|исследователя$|студент|аспирант|кандидат|доктор|тәуелсіз|независим|professor|associate|assistant|senior|chief|lecturer|researcher|doctor|candidate|student|master|head|director|deputy|expert|doctoral|postdoctoral|fellow|leading|dean|independent|teacher|junior|member|и\.о|м\.а)/iu;

const bare = (word: string): string => word.replace(/^[«"“„(]{1,9}|[»"”,.;)]{1,9}$/gu, '');

export const isInstitutionWord = (word: string): boolean => INSTITUTION.test(bare(word));
export const isUnitWord = (word: string): boolean => UNIT.test(bare(word));
export const isInnerWord = (word: string): boolean => INNER.test(bare(word));
export const isRoleWord = (word: string): boolean => ROLE.test(bare(word));
/** A laboratory is always part of an institution, where one is named. */
export const isLaboratoryWord = (word: string): boolean => /^(?:зертхана|лаборатори|laborator|lab$)/iu.test(bare(word));
export const isHigherSchoolWord = (word: string): boolean => /^(?:университет|академи|universit|academ|üniversite)/iu.test(bare(word));

/** A Kazakh genitive: what follows belongs to it. */
export const isGenitive = (word: string): boolean => /(?:ның|нің|дың|дің|тың|тің)$/iu.test(bare(word));
