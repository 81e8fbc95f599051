import { randomInt } from 'node:crypto';
import { wrongValue } from '../errors/option-errors.js';

/** Country (ISO 3166-1) whose phone numbers for fiction are valid ones. */
export type PhoneCountry = 'US' | 'DE' | 'AU' | 'SE';

/** Country of fresh numbers, unless told otherwise. */
export const DEFAULT_COUNTRY: PhoneCountry = 'US';

interface NumberRange {
  readonly beginnings: readonly string[];
  /** Last digits that each beginning may have. */
  readonly ends: readonly string[];
}

// Area codes of the United States; in those of toll-free numbers, 555-01xx is not reserved.
const US_AREAS =
  '201-203 205-210 212-220 223-225 227-229 231 234-235 239-240 248 251-254 256 260 262 267 269-270 272 274 276 279 281 ' +
  '283 301-305 307-310 312-321 323-327 329-332 334 336-337 339 341 346-347 350-353 360-361 363-364 369 380 385-386 ' +
  '401-402 404-410 412-415 417 419 423-425 430 432 434-435 440 442-443 445 447-448 458 463-464 469-470 472 475 478-480 ' +
  '484 501-505 507-510 512-513 515-518 520 530-531 534 539-541 551 557 559 561-564 567 570-575 580 582 585-586 601-603 ' +
  '605-610 612 614-620 623 626 628-631 636 640-641 645-646 650-651 656-657 659-662 667 669 678 680-682 686 689 701-704 ' +
  '706-708 712-720 724-728 730-732 734 737-738 740 743 747-748 754 757 760 762-763 765 769-775 779 781 785-786 801-806 ' +
  '808 810 812-818 820-821 826 828 830-832 835 838-840 843 845 847-848 850 854 856-860 862-865 870 872 878 901 903-904 ' +
  '906-910 912-920 925 928-931 934 936-938 940-941 943 945 947-949 951-952 954 956 959 970-973 975 978-980 983-986 989';
const AU_NUMBERS =
  '570006 570110 570156 570157 570158 570159 570313 570737 571266 571491 571804 572549 572665 572983 573087 573770 ' +
  '574118 574632 575254 575789 576398 576801 577426 577644 578148 578888 578957 579212 579455 579760';

/** What the authorities of each country reserve for films and examples. */
const RANGES: Record<PhoneCountry, () => NumberRange> = {
  US: () => ({
    beginnings: US_AREAS.split(' ')
      .flatMap(numbersFromTo)
      .map((area) => `+1${area}55501`),
    ends: twoDigits(0),
  }),
  DE: () => ({ beginnings: ['+4917139200', '+49176040690'], ends: twoDigits(0) }),
  AU: () => ({ beginnings: AU_NUMBERS.split(' ').map((end) => `+61491${end}`), ends: [''] }),
  SE: () => ({ beginnings: ['+467017406'], ends: twoDigits(5) }),
};

export const PHONE_COUNTRIES: readonly PhoneCountry[] = Object.keys(RANGES) as PhoneCountry[];

/**
 * Lists all numbers of a country that are reserved for fiction, from a random one on.
 *
 * @throws InvalidOptionError for a country without such numbers
 */
export function* fictionalNumbers(country: PhoneCountry): Generator<string, void> {
  const { beginnings, ends } = RANGES[checkCountry(country)]();
  const count = beginnings.length * ends.length;
  const first = randomInt(count);
  for (let step = 0; step < count; step++) {
    const index = (first + step) % count;
    yield `${beginnings[Math.floor(index / ends.length)]}${ends[index % ends.length]}`;
  }
}

/**
 * Checks a country of phone numbers.
 *
 * @param of Whose value it is, as errors name it.
 * @throws InvalidOptionError if it has no numbers for fiction
 */
export function checkCountry(country: PhoneCountry, of = '{ country }'): PhoneCountry {
  if (PHONE_COUNTRIES.includes(country)) return country;
  throw wrongValue({
    of,
    wanted: `one of ${PHONE_COUNTRIES.join(', ')}`,
    value: country,
    hint: 'other countries reserve no numbers that validators accept: pass { number } for one of yours.',
  });
}

function numbersFromTo(range: string): string[] {
  const [from = 0, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}`);
}

function twoDigits(from: number): string[] {
  return Array.from({ length: 100 - from }, (_, index) => `${from + index}`.padStart(2, '0'));
}
