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
    (activation|confirmation|verification) (key|pin|token),
    (auth|authentication|authenticator|authorisation|authorization) code,
    (log in|login|sign in|sign up|signin|signup) code, (login|sign in) (key|pin), 2fa code,
    access code, access token code, account verification code, activation code, approval code,
    authentication (number|pin|token), challenge code, character code,
    code (for logging in|for signing in|to confirm|to log in|to sign in|to verify),
    confirmation code, device code, digit (code|number|passcode|pin), email code,
    email verification code, identification code, login otp, login token, magic code, mfa code,
    mtan, onetime code, otp, otp (code|number|pin), otps, pass code, passcode, passcode number,
    password reset code, pin to sign in, quick login code, recovery code, registration code,
    reset code, secret code, security code, security pin, sign in verification code, smstan, tac,
    tan code, tan number, temporary (code|passcode|password|pin), totp,
    two factor (|authentication )code, two step code, two step verification code, unlock code,
    validation code, verification (code|codes|number|otp|passcode), verify code
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
    at checkout, at least, backup codes, balance, barcode, bearer token, bic, booking (|reference),
    bug, build, call (|us|us at), card, case, cashback, cell, client (id|secret),
    code (base|coverage|freeze|of conduct|owner|owners|quality|review|snippet),
    code for the (door|gate|lockbox|key safe|key box|garage|building|alarm), codebase, commit,
    confirmation no, copyright, cost, coupon, customer (id|reference), default pin, discount, duns,
    employee id, ending (in|with), ends in, error, ext (|no), extension, fax, flight, floor, gate,
    gift (card|voucher), hotline, http status, iban, iccid, id, imei, incident, invalid otp,
    invoice, issue, itinerary, last (|4|four) digits, mailed to, mandate, message id, model,
    more than, order (|id|no), orders, p.o. box, package, paid, parcel, payment (|reference),
    personal access token, phone, pnr, po box, port, postcode, price, product key, project id,
    promo, puk, pull request, purchase order, rebate, receipt, record locator, recovery codes, ref,
    reference, referral, registered in, request id, reservation, room, seat, sent (|it) to, serial,
    shipment, sku, ssn, store credit, street, student id, subtotal, suite, tax id, tel, telephone,
    texted to, ticket, total, tracking, transaction (|id), up to, user id, vat, version, voucher,
    webhook secret, zip (|file)
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
    (do not|don't) (disclose|forward|give|share|tell), (have not|haven't) (already|yet),
    (please|safely|simply|just) ignore, anyone else, can be ignored, can ignore,
    delete this (email|message), disregard, do not reply with, dont share, for your eyes only,
    ignore this, keep (it|this) private, keep it (confidential|secret), keep this code,
    never ask you, never share, no one else, nobody from, not requested, not share, will never ask,
    with anyone
  `,

  open: `
    address bar, begin, below link, browser, button (|below), click, click here, click the link,
    clicking, continue, copy and paste, didn't work, doesn't work, follow, following, get started,
    go to, having trouble, here, isn't working, jump in, let's go, link (|below),
    not (work|working), open, paste, press (|the button), pressing, proceed, start now, tap, url,
    visit
  `,

  signIn: `
    (login|magic) link, (log|sign) in, access your account, continue to your account,
    create (|your) account, create an account, log (me in|on), logging in, login, one click login,
    register, secure link, sign in link, sign me in, sign up, signin, signing in, signup,
    temporary access link
  `,

  confirm: `
    (activate|activating|activation), account setup, approve (|my|your) account,
    approve (|the|this) login, approve (|the|this) sign in, approve (|this|your) device,
    approve access, approve new device, authorize, claim your account,
    complete (setup|sign up|your account|your sign-up), complete (|your) registration,
    complete (|your) signup, confirm, confirmation, confirming, creating your account,
    document to sign, documents to sign, double opt in, e sign, extend (my|your) access,
    extend (|my|the|your) (account|trial), extend (|the) validity, extend its validity,
    extending your account, finalize,
    finish (creating|setting up|setup|signing up|your account|your sign up|your signup),
    finish (|your) registration, for you to sign, keep (|my|your) account, please sign,
    proceed with registration, reactivate, reactivating your account, reactivation, read and sign,
    ready to sign, renew (|my|the|your) account, renewing your account, review and sign,
    set up (my|your) account, setting up your account, sign (documents|electronically|it),
    sign (|the) agreement, sign (|the) contract, sign (|the) document,
    signature (request|requested|required), subscribe me, unblock, unblock sign in, unlock,
    validate, validation, verification, verification:, verify, verifying, view and sign,
    yes subscribe, your signature
  `,

  reset: `
    account recovery, change (|my|your) password, changing your password, choose (|a|your) password,
    choose a new one, choosing a password, create (|a|your) password, forgot (|your) password,
    forgotten password, new password, password recovery, password reset, pick a password, recover,
    recover password, reset, reset (|my|the|your) password, resetting, set (|a|my|your) password,
    set up (|a|my|your) password, setup your password
  `,

  invite: `
    accept, accept or (decline|deny|refuse|reject), claim, claim (|your) seat, get access,
    invitation, invitations, invite, invited, invites, inviting, join, join now
  `,

  emailChange: `
    (e mail|email) (address change|change|update), change (|my|the|your) email,
    change (|your) e mail, change of (|your) email, change of e mail, change the e mail address,
    changing your email, confirm (the|your) new address, confirm (|your) new email, new e mail,
    new email, update (|my|the|your) email, update (|your) e mail, verify (the|your) new address,
    verify (|your) new email
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
    accepted your (invitation|invite), are now active, are verified, confirmed (|the) delivery,
    declined to sign, fully signed, has (changed|declined|joined|signed), has accepted your,
    has been (activated|added|approved|authorised|authorized|changed|completed|confirmed),
    has been (deleted|disabled|disconnected|enabled|linked|removed|reset|signed|unlocked),
    has been (updated|used|verified), have (been verified|joined|signed), is active now,
    is complete, is confirmed, is now (active|enabled|off|on), is signed, is verified, joined your,
    successfully (activated|changed|completed|confirmed|reset|updated|verified),
    verified successfully, verified your device,
    was (activated|added|approved|authorised|authorized|changed|confirmed|deleted|disabled),
    was (enabled|opened|paired|removed|reset|signed|successful|unlocked|updated|used|verified),
    was authenticated, was just changed, were signed, were successful, you (logged|signed) in
  `,

  undo: `
    (did not|didn't) (authorize|sign up), (do not|don't) (recognise|recognize),
    (subscribe|sign up) again, (unauthorised|unauthorized), block, by someone else, cancel, decline,
    deny, did not, didn't, didn't do this, didn't make this change, disable, dispute, have not,
    haven't, if this is not you, lock (|my) account, no longer (want|wish), not (done|made) by you,
    not me, not my account, not requested by you, not you, opt out, re subscribe, refuse, reject,
    remove (me|my address|my email), report, resubscribe, revert, revoke, secure (my|your) account,
    stop receiving, turn off, turn these off, undo, unsubscribe, unsubscribing, wasn't, wasn't you,
    weren't you
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
    confirm (|your) (delivery|shipping) address, confirm (|your) (order|purchase|reservation),
    confirm (|your) participation, connection request, deposit confirmation, finalize (|your) order,
    finish (checkout|your order), follow request, follower request, friend request,
    invite (|your) teammates, invite your team, inviting friends,
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
    view (activity|thread|this email), view (issue|online|order|post|profile),
    view (|the) (comment|message), view in (|your) browser, web version, website, write a review
  `,

  event: `
    appointment, calendar (event|invitation|invite), conference call, conference id, dial in,
    early bird, event invitation, following event, going?, invitation to meet, keynote, live event,
    live session, meeting, meeting (id|passcode|password), meetup, reschedule, rsvp, speakers,
    summit, video call, webinar, webinar id
  `,

  booking: `
    accommodation, adults, arrival, arrive, boarding, booked, booking, bookings, check in,
    check out, checkin, checkout, courier, delivery, depart, departs, departure, dispatched,
    dropped off, flight, gate, guest, guests, hotel, hotels, itinerary,
    keep this code (for your records|for your reference|handy), keep this number for your records,
    landlord, nights, on its way, order, orders, party of, passenger, passengers, reservation,
    reservations, reserved, ride, room, rooms, seat, seats, shipment, shipped, stay, subtotal,
    table, ticket, tickets, traveller, travellers, trip, venue, your records
  `,

  pickUp: `(collection|delivery|locker|pickup) (code|pin), pick up (code|number|pin)`,

  example: `(code|codes) like, e.g., eg, for example, for instance, such as`,

  lasting: `
    alarm, conference room, copier, door, entrance, garage, gate, guest, key box, key safe, keybox,
    lobby, lock, lockbox, my, printer, puk, sim, sim card, support, unified messaging, visitor,
    voice mail, voicemail, wi fi, wifi
  `,
};
