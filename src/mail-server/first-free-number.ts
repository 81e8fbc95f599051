import { AddressTakenError, NumbersUsedUpError } from '../errors/server-errors.js';
import {
  DEFAULT_COUNTRY,
  fictionalNumbers,
  type PhoneCountry,
} from '../inbox/fictional-numbers.js';

/**
 * Opens a phone with the first free number of a country.
 *
 * @throws NumbersUsedUpError if all numbers of the country are taken
 */
export async function firstFreeNumber<T>(
  country: PhoneCountry = DEFAULT_COUNTRY,
  open: (number: string) => Promise<T>,
): Promise<T> {
  let tried = 0;
  for (const number of fictionalNumbers(country)) {
    const phone = await open(number).catch(unlessTaken);
    if (phone !== undefined) return phone;
    tried += 1;
  }
  throw new NumbersUsedUpError(country, tried);
}

function unlessTaken(error: unknown): undefined {
  if (!(error instanceof AddressTakenError)) throw error;
}
