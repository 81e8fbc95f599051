/**
 * Words of one language; the first four fields are what a language needs at least. Each field is a list of terms,
 * separated by commas; case, accents and dashes do not matter. A `*` at an end of a term says that the word may go on
 * there: `kod*` finds `kodunuz`, `*code` finds `Bestätigungscode`. Scripts without spaces need no `*`. Of words in
 * brackets there is one, or none where they begin with `|`: `set (|a|your) password`.
 */
export interface Vocabulary {
  /** BCP 47 tag. */
  readonly language: string;
  /** Frequent short words that say that a text is in this language. */
  readonly common: string;
  /** Names of a one-time code that need no other word: verification code, one-time password, OTP. */
  readonly code: string;
  /** Those of them that say that it is used once: one-time password, single-use code. They need not be in `code` as well. */
  readonly oneTime?: string;
  /** Words that may name a one-time code: code, PIN. */
  readonly weakCode: string;
  /** Words for a password: a one-time code if they are right beside one, else the subject of many mails without one. */
  readonly password?: string;
  /** What is done with a code: enter, type, use, copy. */
  readonly enter?: string;
  /** Words between the name and the value: is, are. */
  readonly copula?: string;
  /** Numbers that are not one-time codes: order, invoice, phone, promo code, error code, ZIP. */
  readonly otherNumber?: string;
  /** What has a code that is no one-time code: customer, order, booking, product, contract. */
  readonly ofOther?: string;
  /** What has a code for good, which is no one-time code if nothing else says so: door, alarm, SIM card, support. */
  readonly lasting?: string;
  /** Names of what a person shows or enters to get a parcel or an order: pick-up code, collection PIN. */
  readonly pickUp?: string;
  /** What a message says about something booked or ordered, which has a confirmation code as well: arrival, guests, flight. */
  readonly booking?: string;
  /** Names of what a person signs in with, beside a password: user name, login ID, account name. */
  readonly userName?: string;
  /** What is counted or measured, behind a number: minutes, points, users. */
  readonly unit?: string;
  /** What follows the number of digits in `6-digit code`. */
  readonly digits?: string;
  /** Expires, valid for. */
  readonly expiry?: string;
  /** What a message says of a code that cannot be used: no longer works, has been replaced, is not accepted. */
  readonly spent?: string;
  /** What introduces an example: such as, for instance. */
  readonly example?: string;
  /** Words that say to keep a code secret, or to ignore a mail that was not asked for. */
  readonly caution?: string;
  /** How to open a link: click, button, link below, paste into the browser. */
  readonly open?: string;
  readonly signIn?: string;
  readonly confirm?: string;
  readonly reset?: string;
  readonly invite?: string;
  readonly emailChange?: string;
  /** What a link says that agrees to what the message asks: yes, it was me, subscribe. */
  readonly agree?: string;
  /** What explains how something is done, and does not do it: how to, article, tutorial. */
  readonly guide?: string;
  /** What a mail about the safety of an account warns of: a new sign-in, suspicious activity. */
  readonly alert?: string;
  /** What has happened: has been verified, was changed. */
  readonly done?: string;
  /** What a message says of an invitation that needs no answer any more: accepted your invitation, was withdrawn. */
  readonly answered?: string;
  /** What a link undoes or refuses: unsubscribe, not you, cancel, report, decline. */
  readonly undo?: string;
  /** Deleting or closing an account: undone by a link as well, unless the message is about that. */
  readonly deletion?: string;
  /** What else a mail may ask for: complete an order, claim a reward; it hides `complete` and `claim`. */
  readonly errand?: string;
  /** What is at the end of a mail: privacy, terms, help, settings, view in browser. */
  readonly footer?: string;
  /** Meetings and appointments, which have their own passcodes and invitations. */
  readonly event?: string;
}
