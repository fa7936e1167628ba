/** Authors who go by one name, as lists in English and Russian head their works. */
const NAMES = `aristotle|plato|socrates|herodotus|thucydides|xenophon|homer|hesiod|euripides|sophocles|aeschylus|aristophanes|plutarch|polybius|plotinus|epictetus|
cicero|seneca|livy|tacitus|virgil|vergil|horace|ovid|augustine|saint augustine|st augustine|boethius|thomas aquinas|dante|averroes|avicenna|maimonides|
al-farabi|alfarabi|al farabi|confucius|mencius|laozi|lao tzu|sun tzu|voltaire|stendhal|molière|novalis|justinian|ptolemy|euclid|archimedes|
аристотель|платон|сократ|геродот|фукидид|ксенофонт|гомер|гесиод|еврипид|софокл|эсхил|аристофан|плутарх|полибий|плотин|эпиктет|цицерон|сенека|тацит|
вергилий|гораций|овидий|августин|боэций|фома аквинский|данте|аверроэс|авиценна|аль-фараби|әл-фараби|конфуций|лао-цзы|вольтер|стендаль|мольер|абай|яссауи`;

const MONONYMS = new Set(NAMES.replace(/\n/g, '').split('|'));

export const isMononym = (name: string): boolean => MONONYMS.has(name.toLowerCase());
