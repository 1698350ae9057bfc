import type { Origin } from './countries.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Common names of each culture, combined at random: the people are invented. */
const NAMES: Record<Origin['names'], { given: readonly string[]; family: readonly string[] }> = {
  english: {
    given: words(
      'Olivia James Charlotte Harry Emily Jack Grace Thomas Ruby Daniel Hannah Owen Lucy Callum Niamh Liam',
    ),
    family: words(
      'Smith Jones Taylor Walker Bennett Murphy O’Connor Clarke Hughes Foster Naidoo Campbell Reid Moore',
    ),
  },
  french: {
    given: words(
      'Camille Hugo Léa Mathieu Chloé Étienne Manon Baptiste Élodie Rémi Aurélie Thibault Inès François',
    ),
    family: words(
      'Martin Bernard Lefèvre Moreau Girard Bonnet Fontaine Chevalier Joseph Desrosiers Gauthier Besançon',
    ),
  },
  'south-asian': {
    given: words(
      'Aarav Priya Rohan Ananya Vikram Simran Arjun Neha Harpreet Karan Fatima Imran Zainab Bilal Divya Sanjay',
    ),
    family: words(
      'Sharma Patel Singh Kaur Reddy Iyer Nair Gupta Khan Ahmed Malik Das Mehta Joshi Hussain Chaudhry',
    ),
  },
  chinese: {
    given: words('Wei Jing Hao Xinyi Lei Yan Ming Yuxuan Na Tao Mei Jun Qian Bo Ling Zihan'),
    family: words('Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Lü Guo'),
  },
  'west-african': {
    given: words(
      'Chinedu Adaeze Tunde Folake Emeka Ngozi Kwame Aïcha Serge Mireille Ousmane Awa Yannick Solange Babatunde Fatou',
    ),
    family: words(
      'Okafor Adeyemi Balogun Eze Okonkwo Mbarga Nkoulou Diallo Koné Traoré Ndiaye Kouassi Ouattara Fotso Abena',
    ),
  },
  filipino: {
    given: words('Maria Jose Angelica Mark Kristine John Rowena Paolo Jasmine Carlo Liza Ramon'),
    family: words(
      'Santos Reyes Cruz Bautista Garcia Mendoza Villanueva Dela-Cruz Aquino Ramos Peña Tolentino',
    ),
  },
  iberian: {
    given: words(
      'João Mariana Lucas Beatriz Mateo Valentina Santiago Camila Rafael Isabela Andrés Sofía Diego Letícia',
    ),
    family: words(
      'Silva Souza Oliveira Hernández Ramírez Gómez Ortiz Castro Almeida Núñez Vargas Araújo Morales',
    ),
  },
  persian: {
    given: words('Arash Maryam Reza Shirin Kaveh Nasrin Babak Leila Farhad Parisa Omid Zahra'),
    family: words('Ahmadi Hosseini Karimi Moradi Rahimi Jafari Sadeghi Tehrani Kazemi Farahani'),
  },
  arab: {
    given: words('Youssef Salma Karim Nour Amine Yasmine Omar Hind Mehdi Rania Tarek Imane Sofiane Mariam'),
    family: words(
      'El-Amrani Benali Haddad Mansour Benjelloun Zidane Hassan Khelifi Trabelsi Naguib Bouzid Saidi',
    ),
  },
  slavic: {
    given: words('Oleksandr Iryna Andriy Olena Dmytro Kateryna Petro Yulia Taras Oksana'),
    family: words('Kovalenko Shevchenko Bondarenko Tkachenko Kravchuk Melnyk Lysenko Moroz'),
  },
  korean: {
    given: words('Min-jun Seo-yeon Ji-hoon Ha-eun Hyun-woo Soo-jin Dong-hyun Yuna'),
    family: words('Kim Lee Park Choi Jung Kang Yoon Lim'),
  },
  vietnamese: {
    given: words('Minh Linh Tuấn Hương Đức Trang Quân Thảo'),
    family: words('Nguyễn Trần Lê Phạm Hoàng Võ Đặng Bùi'),
  },
};

/** Letters without accents, lower case: the local part of an e-mail address. */
function plain(name: string): string {
  return name
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

/**
 * A name that fits the origin and an address under `example.org`, a domain that nobody can own (RFC 2606).
 *
 * @param ordinal makes the address unique in its population
 */
export function drawName(
  random: Random,
  origin: Origin,
  ordinal: number,
): { givenName: string; familyName: string; email: string } {
  const { given, family } = NAMES[origin.names];
  const givenName = random.oneOf(given);
  const familyName = random.oneOf(family).replaceAll('-', origin.names === 'filipino' ? ' ' : '-');
  return { givenName, familyName, email: `${plain(givenName)}.${plain(familyName)}.${ordinal}@example.org` };
}
