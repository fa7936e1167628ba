/** Words by which an act, decree, code or treaty is named, in kk, ru, en and romanized. */
const LEGAL =
  /(?<!\p{L})(?:заң(?:ы|ының)?|кодекс\p{L}*|жарлы(?:ғы|қ)\p{L}*|қаулы(?:сы)?|конституция\p{L}*|бұйры(?:ғы|қ)|тұжырымдамасын бекіту|туралы заң|закон(?:а|у)?|указ\p{L}*|постановлени\p{L}*|распоряжени\p{L}*|приказ\p{L}*|кодекс|федеральн\p{L}* закон\p{L}*|конвенция|об утверждении|о внесении изменений|(?:the )?law of the|law on|act of (?:1[89]|20)\d\d|decree (?:of|no)|resolution of|order of the|(?:civil|penal|criminal|labou?r|social|tax|budget|family|administrative|entrepreneurial|electoral|environmental|land) code|code on|code of the|constitution of|on approval of|convention (?:on|of)|optional protocol|public law|directive \d|regulation \(e|zań(?:y|yny)?|zany|zakon|ukaz|postanovlenie|kodeks\p{L}*|konstitu(?:ts|c)iy?a\p{L}*|jarly[gǵğ]y\p{L}*|zharly[gǵğ]y\p{L}*|qaulysy|kaulysy|ob utverzhdenii)(?!\p{L})/iu;

export const looksLegal = (text: string): boolean => LEGAL.test(text);

const LEGAL_START =
  /^[«"“]?(?:федеральн\p{L}+ (?:конституционн\p{L}+ )?закон|закон|указ|постановление|распоряжение|приказ|конституция|\p{L}+ кодекс|кодекс|the (?:law|act|constitution)|ukaz|zakon|postanovlenie|konstitu(?:ts|c)iy?a|law of|constitution|decree|resolution|regulation|directive)(?!\p{L})/iu;
const STANDARD = /^(?:гост|мемст|(?:қр|ҚР) ст|ст рк|iso|iec|din|astm|санпин|снип)(?=[\s/\d])/iu;

/** Whether a title begins with the name of a kind of act, which then stays one in whatever gazette it is printed. */
export const startsLegal = (title: string): boolean => LEGAL_START.test(title);

export const isStandard = (title: string): boolean => STANDARD.test(title);
