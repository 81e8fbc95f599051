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
    2fa code, access code, access token code, account verification code, activation code,
    activation key, activation pin, activation token, approval code, auth code, authentication code,
    authentication number, authentication pin, authentication token, authenticator code,
    authorisation code, authorization code, challenge code, character code, code for logging in,
    code for signing in, code to confirm, code to log in, code to sign in, code to verify,
    confirmation code, confirmation key, confirmation pin, confirmation token, device code,
    digit code, digit number, digit passcode, digit pin, email code, email verification code,
    identification code, log in code, login code, login key, login otp, login pin, login token,
    magic code, mfa code, mtan, onetime code, otp, otp code, otp number, otp pin, otps, pass code,
    passcode, passcode number, password reset code, pin to sign in, quick login code, recovery code,
    registration code, reset code, secret code, security code, security pin, sign in code,
    sign in key, sign in pin, sign in verification code, sign up code, signin code, signup code,
    smstan, tan code, tan number, temporary code, temporary passcode, temporary password,
    temporary pin, totp, two factor authentication code, two factor code, two step code,
    two step verification code, unlock code, validation code, verification code, verification codes,
    verification key, verification number, verification otp, verification passcode,
    verification pin, verification token, verify code
  `,

  oneTime: `
    enter tan, one time access code, one time code, one time key, one time login code,
    one time passcode, one time passphrase, one time password, one time pin, one time security code,
    one time token, one time verification code, single use code, single use passcode,
    single use password, single use pin
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
    (postal|product|promo|promotion|promotional|purchase|qr|reason|referral|rejection) code,
    (quote|receipt|reference|registered|registration|reservation|room|routing|seat|serial) number,
    (reservation|responded with|response|return|returned|service|sort|source|sponsor|status) code,
    (stop|style|supplier|swift|ticket|tracking|vendor|voucher|wrong|zip) code,
    (table|ticket|tracking|vat|week) number, (wi fi|wifi) password, access (token|tokens),
    account no, all rights reserved, amount, apartment, api key, api keys, api token, apt, article,
    at checkout, at least, backup codes, balance, barcode, bearer token, bic, booking,
    booking reference, bug, build, call, call us, call us at, card, case, cashback, cell, client id,
    client secret, code base, code coverage,
    code for the (door|gate|lockbox|key safe|key box|garage|building|alarm), code freeze,
    code of conduct, code owner, code owners, code quality, code review, code snippet, codebase,
    commit, confirmation no, copyright, cost, coupon, customer id, customer reference, default pin,
    discount, duns, employee id, ending in, ending with, ends in, error, ext, ext no, extension,
    fax, flight, floor, gate, gift card, gift voucher, hotline, http status, iban, iccid, id, imei,
    incident, invalid otp, invoice, issue, itinerary, last (|4|four) digits, licence key,
    licence plate, license key, license plate, mailed to, mandate, message id, model, more than,
    order (|id|no), orders, p.o. box, package, paid, parcel, payment, payment reference,
    personal access token, phone, pnr, po box, port, postcode, price, product key, project id,
    promo, puk, pull request, purchase order, rebate, receipt, record locator, recovery codes, ref,
    reference, referral, registered in, request id, reservation, room, seat, sent (|it) to, serial,
    shipment, sku, ssn, store credit, street, student id, subtotal, suite, tax id, tel, telephone,
    texted to, ticket, total, tracking, transaction, transaction id, up to, user id, vat, version,
    voucher, webhook secret, zip, zip file
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
    account name, log in id, log in name, login id, login name, logon name, screen name, sign in id,
    sign in name, user handle, user name, userid, username, your login is, your user is
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
    anyone else, can be ignored, can ignore, delete this email, delete this message, disregard,
    do not disclose, do not forward, do not give, do not reply with, do not share, do not tell,
    don't disclose, don't forward, don't give, don't share, don't tell, dont share,
    for your eyes only, have not already, have not yet, haven't already, haven't yet, ignore this,
    just ignore, keep it confidential, keep it private, keep it secret, keep this code,
    keep this private, never ask you, never share, no one else, nobody from, not requested,
    not share, please ignore, safely ignore, simply ignore, will never ask, with anyone
  `,

  open: `
    address bar, begin, below link, browser, button, button below, click, click here,
    click the link, clicking, continue, copy and paste, didn't work, doesn't work, follow,
    following, get started, go to, having trouble, here, isn't working, jump in, let's go, link,
    link below, not work, not working, open, paste, press, press the button, pressing, proceed,
    start now, tap, url, visit
  `,

  signIn: `
    access your account, continue to your account, create (|your) account, create an account,
    log in, log me in, log on, logging in, login, login link, magic link, one click login, register,
    secure link, sign in, sign in link, sign me in, sign up, signin, signing in, signup,
    temporary access link
  `,

  confirm: `
    account setup, activate, activating, activation, approve (|my|your) account,
    approve (|the|this) login, approve (|the|this) sign in, approve (|this|your) device,
    approve access, approve new device, authorize, claim your account,
    complete (|your) registration, complete (|your) signup, complete setup, complete sign up,
    complete your account, complete your sign-up, confirm, confirmation, confirming,
    creating your account, document to sign, documents to sign, double opt in, e sign,
    extend (my|your) access, extend (|my|the|your) account, extend (|my|the|your) trial,
    extend (|the) validity, extend its validity, extending your account, finalize,
    finish (|your) registration, finish creating, finish setting up, finish setup,
    finish signing up, finish your account, finish your sign up, finish your signup,
    for you to sign, keep (|my|your) account, please sign, proceed with registration, reactivate,
    reactivating your account, reactivation, read and sign, ready to sign,
    renew (|my|the|your) account, renewing your account, review and sign, set up (my|your) account,
    setting up your account, sign (|the) agreement, sign (|the) contract, sign (|the) document,
    sign documents, sign electronically, sign it, signature request, signature requested,
    signature required, subscribe me, unblock, unblock sign in, unlock, validate, validation,
    verification, verification:, verify, verifying, view and sign, yes subscribe, your signature
  `,

  reset: `
    account recovery, change (|my|your) password, changing your password, choose (|a|your) password,
    choose a new one, choosing a password, create (|a|your) password, forgot (|your) password,
    forgotten password, new password, password recovery, password reset, pick a password, recover,
    recover password, reset, reset (|my|the|your) password, resetting, set (|a|my|your) password,
    set up (|a|my|your) password, setup your password
  `,

  invite: `
    accept, accept or decline, accept or deny, accept or refuse, accept or reject, claim,
    claim (|your) seat, get access, invitation, invitations, invite, invited, invites, inviting,
    join, join now
  `,

  emailChange: `
    change (|my|the|your) email, change (|your) e mail, change of (|your) email, change of e mail,
    change the e mail address, changing your email, confirm (the|your) new address,
    confirm (|your) new email, e mail address change, e mail change, e mail update,
    email address change, email change, email update, new e mail, new email,
    update (|my|the|your) email, update (|your) e mail, verify (the|your) new address,
    verify (|your) new email
  `,

  agree: `
    i did this, it was me, it's me, subscribe, that was me, this was me, use this address,
    use this email, yes
  `,

  guide: `
    article, articles, explain how, explains, guide, how can i, how do i, how to, learn how,
    read how, read the article, read the post, read the story, step by step, tutorial
  `,

  alert: `
    logged in from a new, login attempt, login detected, login from a new, new device, new log in,
    new login, new sign in, security alert, security notice, security notification, sign in attempt,
    sign in detected, sign in from a new, signed in from a new, someone signed in,
    suspicious activity, suspicious log in, suspicious login, suspicious sign in, unknown device,
    unrecognised device, unrecognized device, unusual activity, unusual log in, unusual login,
    unusual sign in, was this you
  `,

  done: `
    accepted your (invitation|invite), are now active, are verified, confirmed (|the) delivery,
    declined to sign, fully signed, has accepted your,
    has been (activated|added|approved|authorised|authorized|changed|completed|confirmed),
    has been (deleted|disabled|disconnected|enabled|linked|removed|reset|signed|unlocked),
    has been (updated|used|verified), has changed, has declined, has joined, has signed,
    have been verified, have joined, have signed, is active now, is complete, is confirmed,
    is now active, is now enabled, is now off, is now on, is signed, is verified, joined your,
    successfully activated, successfully changed, successfully completed, successfully confirmed,
    successfully reset, successfully updated, successfully verified, verified successfully,
    verified your device,
    was (activated|added|approved|authorised|authorized|changed|confirmed|deleted|disabled),
    was (enabled|opened|paired|removed|reset|signed|successful|unlocked|updated|used|verified),
    was authenticated, was just changed, were signed, were successful, you (logged|signed) in
  `,

  undo: `
    (do not|don't) (recognise|recognize), (subscribe|sign up) again, (unauthorised|unauthorized),
    block, by someone else, cancel, decline, deny, did not, did not authorize, did not sign up,
    didn't, didn't authorize, didn't do this, didn't make this change, didn't sign up, disable,
    dispute, have not, haven't, if this is not you, lock (|my) account, no longer (want|wish),
    not done by you, not made by you, not me, not my account, not requested by you, not you,
    opt out, re subscribe, refuse, reject, remove (me|my address|my email), report, resubscribe,
    revert, revoke, secure (my|your) account, stop receiving, turn off, turn these off, undo,
    unsubscribe, unsubscribing, wasn't, wasn't you, weren't you
  `,

  deletion: `
    account closure, account removal, close (my|the|your) account, closing your account,
    confirm deletion, delete (|the) account, delete my, delete your, deleting your account,
    deletion, erase (my|your) account, removal of your account, remove (my|the|your) account
  `,

  errand: `
    (accept|approve) (estimate|user), accept (|the) (offer|proposal|quote), accept new time,
    accept payment, accept request, access request, activate (|your) (bonus|rewards|coupon|deal),
    activate (|your) (discount|offer), activate your bonus points, activate your plan,
    approve (|the) request, approve expense, approve quote, can verify this,
    claim (discount|here|now), claim (|my|your) refund, claim (|my|your) reward,
    claim (|your) offer, claim your (bonus|gift|prize|spot),
    complete (|my|your) (order|profile|purchase), complete (|your) (booking|checkout),
    confirm (availability|delivery|payment|receipt),
    confirm (|my|your) (appointment|attendance|booking), confirm (|the) deposit,
    confirm (|your) (delivery|shipping) address, confirm (|your) (order|purchase|reservation),
    confirm (|your) participation, confirm request, confirm you received, connection request,
    deposit confirmation, finalize (|your) order, finish (checkout|your order), follow request,
    follower request, friend request, invite (|your) teammates, invite your team, inviting friends,
    join (discord|our community|our discord|request|slack), join (|the) (meeting|webinar),
    join the call, join the community, join the conversation, join us on, merge request,
    payment confirmation, pull request, referral link, request approval, resend invitation,
    set up your workspace, share (|your|this) (link|referral link),
    unlock (|your) (reward|rewards|gift), unlock (|your) offer, unlock premium,
    unlock your discount, verify (this|the) (certificate|document|credential),
    verify (|your) payment, wants to connect, we will confirm, we'll confirm, will be confirmed
  `,

  footer: `
    2 factor verification, 2 step verification, about us, account activity, advertise,
    all rights reserved, blog, careers, check activity, check status, community, conditions,
    contact, cookie policy, delivery status, docs, documentation, download our app,
    download the app, email preferences, faq, faqs, feedback, follow us, get the app, help, home,
    homepage, imprint, invite (|your) friends, invite a friend, join the discussion, knowledge base,
    learn more, leave a review, legal, manage devices, manage your, order status, order tracking,
    preferences, privacy, re view (activity|comments|conversation|details|discussion), read more,
    recent activity, refer a friend, reply, review devices, review your account, security page,
    see (|the) comment, see details, settings, shipping status, shop, status of the order,
    status of your, status page, store, support, survey, terms, terms of use,
    track (delivery|shipment), track (|my|your) (order|package|parcel), two factor verification,
    two step verification, update your profile, verify activity,
    view (issue|online|order|post|profile), view (|the) (comment|message), view activity,
    view in (|your) browser, view this email, view thread, web version, website, write a review
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
