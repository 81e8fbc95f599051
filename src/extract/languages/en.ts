import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of English. */
export const en: Vocabulary = {
  language: 'en',

  common: `
    and, any, are, as, at, attention, be, been, by, can, for, from, has, have, if, important, is,
    it, not, note, of, on, or, our, please, that, that's, the, this, to, us, use, warning, was, we,
    will, with, you, your
  `,

  code: `
    (2fa|activation|approval|challenge|character|confirmation|device|email|magic|mfa|onetime) code,
    (activation|confirmation|recovery|reset|verification) (key|pin|token),
    (auth|authentication|authenticator|authorisation|authorization) code,
    (log in|login|sign in|sign up|signin|signup) code, (login|sign in) (key|pin),
    (pass|recovery|registration|reset|secret|security|tan|unlock|validation|verify) code,
    access code, access token code, account verification code, authentication (number|pin|token),
    code (for logging in|for signing in|to confirm|to log in|to sign in|to verify),
    digit (code|number|passcode|pin), email verification code, identification code, login otp,
    login token, mtan, otp, otp (code|number|pin), otps, passcode, passcode number,
    password reset code, pin to sign in, quick login code, security pin, sign in verification code,
    smstan, tac, tan number, temporary (code|passcode|password|pin), totp,
    two factor (|authentication )code, two step (|verification )code,
    verification (code|codes|number|otp|passcode)
  `,

  oneTime: `
    enter tan,
    one time (access code|code|key|login code|passcode|passphrase|password|pin|security code|token|verification code),
    single use (code|passcode|password|pin)
  `,

  weakCode: `
    2fa, code, codes, digits below, following digits, following number, number below, numbers below,
    passphrase, pin, pin code, pincode, token, verification:
  `,

  password: `password`,

  enter: `
    asked for, copy, enter, entering, fill in, input, key in, paste, provide, quote, reply with,
    respond with, submit, submitting, text back, type, use, using
  `,

  copula: `are, as, below, equals, follows, here, is, now`,

  otherNumber: `
    (account|application|booking|card|case|claim|company|confirmation|contract|customer) number,
    (affiliate|agent|area|backup|bank|bar|batch|booking|branch|building|campaign|check in) code,
    (bearer|personal access) token, (booking|payment) (|reference),
    (clearing|client|color|colour|company|country|country calling|coupon|currency|customer) code,
    (dealer|default|dial|dialling|discount|dress|ended with|error|exit|exited with) code,
    (extension|failed with|fault|fiscal|friend|gift|gift card|hex|ifsc|incorrect) code,
    (house|id|invoice|lot|member|membership|meter|mobile|order|phone|po|policy|queue) number,
    (institution|invalid|invalid verification|item|language|morse|offer|parcel|partner) code,
    (license|licence) (key|plate),
    (postal|product|promo|promotion|promotional|purchase|qr|reason|referral|rejection) code,
    (quote|receipt|reference|registered|registration|reservation|room|routing|seat|serial) number,
    (reservation|responded with|response|return|returned|service|sort|source|sponsor|status) code,
    (stop|style|supplier|swift|ticket|tracking|vendor|voucher|wrong|zip) code,
    (table|ticket|tracking|vat|week) number, (wi fi|wifi) password, access (token|tokens),
    account no, all rights reserved, amount, apartment, api (key|keys|token), apt, article,
    at checkout, at least, backup codes, balance, barcode, bic, bug, build, call (|us|us at), card,
    case, cashback, cell, client (id|secret),
    code (base|coverage|freeze|of conduct|owner|owners|quality|review|snippet),
    code for the (door|gate|lockbox|key safe|key box|garage|building|alarm), codebase, commit,
    confirmation no, copyright, cost, coupon, customer (id|reference), default pin, discount, duns,
    employee id, ending (in|with), ends in, error, ext (|no), extension, fax, flight, floor, gate,
    gift (card|voucher), hotline, http status, iban, iccid, id, imei, incident, invalid otp,
    invoice, issue, itinerary, last (|4|four) digits, mailed to, mandate, message id, model,
    more than, order (|id|no), orders, p.o. box, package, paid, parcel, phone, pnr, po box, port,
    postcode, price, product key, project id, promo, puk, pull request, purchase order, rebate,
    receipt, record locator, recovery codes, ref, reference, referral, registered in, request id,
    reservation, room, seat, sent (|it) to, serial, shipment, sku, ssn, store credit, street,
    student id, subtotal, suite, tax id, tel, telephone, texted to, ticket, total, tracking,
    transaction (|id), up to, user id, vat, version, voucher, webhook secret, zip (|file)
  `,

  ofOther: `
    (center|centre), (enrollment|enrolment), absence, activity, airport, article, badge, billing,
    branch, budget, bus stop, campaign, charge, city, class, client, commodity, consignment,
    contract, cost (center|centre), costing, course, customer, customs, department, diagnosis, exam,
    expense, gl, industry, inspection, item, job, kit, ledger, location, lounge, merchant, module,
    occupation, paint, pallet, part, payroll, permit, pharmacy, procedure, product, project,
    property, refund, region, route, scheme, school, shipment, site, station, storage, student,
    submission, subscriber, supplier, survey, tariff, tax, tracking, transaction, unit, vehicle,
    warehouse, warranty, zone
  `,

  userName: `
    (log in|login|sign in) (id|name), account name, logon name, screen name, user handle, user name,
    userid, username, your login is, your user is
  `,

  unit: `
    am, answers, articles, attempts, ave, avenue, blvd, boulevard, calories, characters, comments,
    companies, countries, credits, customers, day, days, developers, digits, dollars, downloads,
    drive, emails, errors, eur, euros, events, followers, gb, gbp, guests, hour, hours, hrs, inr,
    items, kb, kg, km, lane, likes, mb, members, messages, miles, min, mins, minute, minutes, month,
    months, nights, off, people, percent, pieces, pm, points, posts, pounds, px, rd, requests,
    results, reviews, road, seats, sec, second, seconds, secs, sessions, st, stars, steps, street,
    subscribers, teams, tickets, times, usages, usd, users, views, visitors, visits, votes, week,
    weeks, words, year, years
  `,

  digits: `digit, digit code, digits`,

  expiry: `
    expiration, expire, expired, expires, expiring, good for, is active for, lasts, one time use,
    only once, remains active, time limited, time out, times out, used once, valid, validity,
    will be active for, works for, works once
  `,

  spent: `
    (didn't|doesn't|isn't|wasn't|not) (work|working|accepted), (get|got) an error,
    (it|page|site|app) (said|says), has been replaced, has expired, it is invalid,
    no longer (active|be used|valid|works), says (expired|invalid|wrong), stopped working
  `,

  caution: `
    (anyone|no one) else, (do not|don't) (disclose|forward|give|share|tell),
    (have not|haven't) (already|yet), (please|safely|simply|just) ignore, can be ignored,
    can ignore, delete this (email|message), disregard, do not reply with, dont share,
    for your eyes only, ignore this, keep it (confidential|private|secret),
    keep this (code|private), never (ask you|share), nobody from, not requested, not share,
    will never ask, with anyone
  `,

  open: `
    address bar, begin, below link, browser, button (|below), click (|here|the link), clicking,
    continue, copy and paste, didn't work, doesn't work, follow, following, get started, go to,
    having trouble, here, isn't working, jump in, let's go, link (|below), not (work|working), open,
    paste, press (|the button), pressing, proceed, start now, tap, url, visit
  `,

  signIn: `
    (access|continue to) your account, (logging|signing) in, (login|magic) link, (log|sign) in,
    (sign up|signup|signin), create (|an|your) account, log (me in|on), login, one click login,
    register, secure link, sign in link, sign me in, temporary access link
  `,

  confirm: `
    (activate|activating|activation),
    (verify|verifying|verification|verification:|validate|validation), account setup,
    approve (|my|your) account, approve (|the|this) (login|sign in), approve (|this|your) device,
    approve access, approve new device, authorize, claim your account,
    complete (setup|sign up|your account|your sign-up), complete (|your) (registration|signup),
    confirm, confirmation, confirming, creating your account, document to sign, documents to sign,
    double opt in, e sign, enable your account, extend (my|your) access,
    extend (|my|the|your) (account|trial), extend (|the) validity, extend its validity,
    extending your account, finalize,
    finish (creating|setting up|setup|signing up|your account|your sign up|your signup),
    finish (|your) registration, for you to sign, keep (|my|your) account, please sign,
    proceed with registration, reactivate, reactivating your account, reactivation, read and sign,
    ready to sign, renew (|my|the|your) account, renewing your account, restore (|your) access,
    review and sign, set up (my|your) account, setting up your account,
    sign (documents|electronically|it), sign (|the) (agreement|contract|document),
    signature (request|requested|required), subscribe me, to approve, to complete, unblock,
    unblock sign in, unlock, view and sign, yes subscribe, your signature
  `,

  reset: `
    account recovery, change (|my|your) password, changing your password, choose (|a|your) password,
    choose a new one, choosing a password, create (|a|your) password, forgot (|your) password,
    forgotten password, new password, password recovery, password reset, pick a password, recover,
    recover password, reset, reset (|my|the|your) password, resetting, set (|a|my|your) password,
    set up (|a|my|your) password, setup your password
  `,

  invite: `
    (invitation|invite)(|s), accept, accept or (decline|deny|refuse|reject), claim,
    claim (|your) seat, get access, invited, inviting, join, join now
  `,

  emailChange: `
    (e mail|email) (address change|change|update), change (|my|the|your) email,
    change (|your) e mail, change of (|your) email, change of e mail, change the e mail address,
    changing (the|your) email, confirm (the|your) new address, confirm (|your) new email,
    new e mail, new email, update (|my|the|your) email, update (|your) e mail,
    verify (the|your) new address, verify (|your) new email
  `,

  agree: `
    (that|this) was me, i did this, it was me, it's me, subscribe, use this (address|email), yes
  `,

  guide: `
    article, articles, explain how, explains, guide, how (can i|do i|to), learn how,
    read (how|the article|the post|the story), step by step, tutorial
  `,

  alert: `
    (logged in|login|sign in|signed in) from a new, (login|sign in) (attempt|detected),
    (new|suspicious|unusual) (log in|login|sign in), (suspicious|unusual) activity,
    (unknown|unrecognised|unrecognized) device, new device, security (alert|notice|notification),
    someone signed in, was this you
  `,

  done: `
    are (now active|verified), confirmed (|the) delivery, declined to sign, fully signed,
    has (changed|declined|joined|signed), has accepted your,
    has been (activated|added|approved|authorised|authorized|changed|completed|confirmed),
    has been (deleted|disabled|disconnected|enabled|linked|removed|reset|signed|unlocked),
    has been (updated|used|verified), have (been verified|joined|signed),
    is (active now|complete|confirmed|signed|verified), is now (active|enabled|off|on), joined your,
    successfully (activated|changed|completed|confirmed|reset|updated|verified),
    verified successfully, verified your device,
    was (activated|added|approved|authorised|authorized|changed|confirmed|deleted|disabled|authenticated|just changed),
    was (enabled|opened|paired|removed|reset|signed|successful|unlocked|updated|used|verified),
    were (signed|successful), you (logged|signed) in
  `,

  undo: `
    (did not|didn't) (authorize|sign up), (do not|don't) (recognise|recognize),
    (subscribe|sign up) again, (unauthorised|unauthorized), (unsubscribe|unsubscribing),
    (wasn't|weren't) you, block, by someone else, cancel, decline, deny, did not, didn't,
    didn't do this, didn't make this change, disable, dispute, have not, haven't,
    if this is not you, lock (|my) account, no longer (want|wish), not (done|made) by you,
    not (me|my account|requested by you|you), opt out, re subscribe, refuse, reject,
    remove (me|my address|my email), report, resubscribe, revert, revoke, secure (my|your) account,
    stop receiving, turn off, turn these off, undo, wasn't
  `,

  deletion: `
    account (closure|removal), close (my|the|your) account, closing your account, confirm deletion,
    delete (my|your), delete (|the) account, deleting your account, deletion,
    erase (my|your) account, removal of your account, remove (my|the|your) account
  `,

  errand: `
    (accept|approve) (estimate|user), accept (new time|payment|request),
    accept (|the) (offer|proposal|quote), access request,
    activate (|your) (bonus|coupon|deal|discount|offer|rewards), activate your (bonus points|plan),
    approve (expense|quote), approve (|the) request, can verify this, claim (discount|here|now),
    claim (|my|your) (refund|reward), claim (|your) offer, claim your (bonus|gift|prize|spot),
    complete (|my|your) (order|profile|purchase), complete (|your) (booking|checkout),
    confirm (availability|delivery|payment|receipt), confirm (request|you received),
    confirm (|my|your) (appointment|attendance|booking), confirm (|the) deposit,
    confirm (|your) (delivery|shipping) address,
    confirm (|your) (order|participation|purchase|reservation), connection request,
    deposit confirmation, finalize (|your) order, finish (checkout|your order), follow request,
    follower request, friend request, invite (|your) teammates, invite your team, inviting friends,
    join (discord|our community|our discord|request|slack), join (|the) (meeting|webinar),
    join the (call|community|conversation), join us on, merge request, payment confirmation,
    pull request, referral link, request approval, resend invitation, set up your workspace,
    share (|your|this) (link|referral link), unlock (premium|your discount),
    unlock (|your) (gift|offer|reward|rewards), verify (this|the) (certificate|document|credential),
    verify (|your) payment, wants to connect, we will confirm, we'll confirm, will be confirmed
  `,

  footer: `
    (2|two) (factor|step) verification, about us, account activity, advertise, all rights reserved,
    blog, careers, check (activity|status), community, conditions, contact, cookie policy,
    delivery status, docs, documentation, download (our|the) app, email preferences, faq, faqs,
    feedback, follow us, get the app, help, home, homepage, imprint, invite (|your) friends,
    invite a friend, join the discussion, knowledge base, learn more, leave a review, legal,
    manage devices, manage your, order status, order tracking, preferences, privacy,
    re view (activity|comments|conversation|details|discussion), read more, recent activity,
    refer a friend, reply, review (devices|your account), security page, see (|the) comment,
    see details, settings, shipping status, shop, status (of the order|of your|page), store,
    support, survey, terms, terms of use, track (delivery|shipment),
    track (|my|your) (order|package|parcel), update your profile, verify activity,
    view (activity|thread|this email|issue|online|order|post|profile),
    view (|the) (comment|message), view in (|your) browser, web version, website, write a review
  `,

  event: `
    appointment, calendar (event|invitation|invite), conference call, conference id, dial in,
    early bird, event invitation, following event, going?, invitation to meet, keynote, live event,
    live session, meeting, meeting (id|passcode|password), meetup, reschedule, rsvp, speakers,
    summit, video call, webinar, webinar id
  `,

  booking: `
    (booking|depart|guest|hotel|order|passenger|reservation|room|seat|ticket|traveller)(|s),
    accommodation, adults, arrival, arrive, boarding, booked, check in, check out, checkin,
    checkout, courier, delivery, departure, dispatched, dropped off, flight, gate, itinerary,
    keep this code (for your records|for your reference|handy), keep this number for your records,
    landlord, nights, on its way, party of, reserved, ride, shipment, shipped, stay, subtotal,
    table, trip, venue, your records
  `,

  pickUp: `(collection|delivery|locker|pickup) (code|pin), pick up (code|number|pin)`,

  example: `(code|codes) like, e.g., eg, for example, for instance, such as`,

  lasting: `
    alarm, conference room, copier, door, entrance, garage, gate, guest, key box, key safe, keybox,
    lobby, lock, lockbox, my, printer, puk, sim, sim card, support, unified messaging, visitor,
    voice mail, voicemail, wi fi, wifi
  `,

  answered: `
    (accepted|declined|rejected) (the|this|your) (invitation|invite),
    invitation (|has been|was) (cancelled|canceled|declined|revoked|withdrawn),
    invitation (|has) expired, invitation was not accepted
  `,
};
