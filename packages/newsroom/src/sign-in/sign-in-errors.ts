import { inBangla } from '../story/in-bangla.ts';
import { type ErrorCode, NewsroomError } from '../story/newsroom-error.ts';
import { passwordLength } from '../story/password-length.ts';

type Sentences = { code: ErrorCode; en: string; bn: string; field?: string };

const wrongPassword: Sentences = {
  code: 'refused',
  en: 'E-mail or password is wrong.',
  bn: 'ই-মেইল বা পাসওয়ার্ড ঠিক নয়।',
};
const wrongCode: Sentences = {
  code: 'invalid',
  field: 'code',
  en: 'This code does not fit. Give the one that the app shows now; see whether the phone’s time is right.',
  bn: 'কোডটি মিলছে না। অ্যাপে এই মুহূর্তে যে কোড আছে, সেটি দিন; ফোনের সময় ঠিক আছে কি না দেখুন।',
};
const wrongBackupCode: Sentences = {
  code: 'invalid',
  field: 'code',
  en: 'This backup code is wrong, or has been used.',
  bn: 'এই সংরক্ষিত কোডটি ঠিক নয়, অথবা আগে ব্যবহার হয়ে গেছে।',
};
const startAgain: Sentences = {
  code: 'refused',
  en: 'That took too long. Begin again with e-mail and password.',
  bn: 'সময় পেরিয়ে গেছে। ই-মেইল ও পাসওয়ার্ড দিয়ে আবার শুরু করুন।',
};
const tooManyCodes: Sentences = {
  code: 'too-many',
  en: 'Too many wrong codes. Wait 15 minutes, then sign in again.',
  bn: 'অনেকবার ভুল কোড দেওয়া হয়েছে। ১৫ মিনিট পরে আবার প্রবেশের চেষ্টা করুন।',
};
const passkeyFailed: Sentences = {
  code: 'refused',
  en: 'This passkey was not accepted. Try again, or sign in with your password.',
  bn: 'পাস-কি গ্রহণ করা গেল না। আবার চেষ্টা করুন, অথবা পাসওয়ার্ড দিয়ে প্রবেশ করুন।',
};

/** better-auth's codes, each as the newsroom says it. What stands with a field is an error of a form. */
const sentences: Record<string, Sentences> = {
  INVALID_EMAIL_OR_PASSWORD: wrongPassword,
  INVALID_EMAIL: wrongPassword,
  FAILED_TO_CREATE_SESSION: wrongPassword,
  INVALID_PASSWORD: {
    code: 'invalid',
    field: 'password',
    en: 'The password is wrong.',
    bn: 'পাসওয়ার্ড ঠিক নয়।',
  },
  CREDENTIAL_ACCOUNT_NOT_FOUND: {
    code: 'wrong-state',
    en: 'Set a password first.',
    bn: 'আগে একটি পাসওয়ার্ড ঠিক করুন।',
  },
  PASSWORD_TOO_SHORT: {
    code: 'invalid',
    field: 'newPassword',
    en: `A password has at least ${passwordLength.least} characters.`,
    bn: inBangla`পাসওয়ার্ডে অন্তত ${passwordLength.least}টি অক্ষর দিন।`,
  },
  PASSWORD_TOO_LONG: {
    code: 'invalid',
    field: 'newPassword',
    en: `A password has at most ${passwordLength.most} characters.`,
    bn: inBangla`পাসওয়ার্ড ${passwordLength.most} অক্ষরের মধ্যে রাখুন।`,
  },
  PERSON_INACTIVE: {
    code: 'forbidden',
    en: 'This account is closed. Ask an administrator.',
    bn: 'এই অ্যাকাউন্ট বন্ধ করা আছে। প্রশাসকের সঙ্গে কথা বলুন।',
  },
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: wrongBackupCode,
  INVALID_TWO_FACTOR_COOKIE: startAgain,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: tooManyCodes,
  ACCOUNT_TEMPORARILY_LOCKED: tooManyCodes,
  TOTP_ALREADY_ENABLED: {
    code: 'wrong-state',
    en: 'Codes are already asked for at sign-in.',
    bn: 'প্রবেশের কোড আগে থেকেই চালু আছে।',
  },
  TOTP_NOT_ENABLED: {
    code: 'wrong-state',
    en: 'Codes at sign-in are not set up.',
    bn: 'প্রবেশের কোড চালু করা নেই।',
  },
  SESSION_NOT_FRESH: {
    code: 'wrong-state',
    en: 'For this, sign out and in again first: you have been signed in for more than a day.',
    bn: 'এক দিনের বেশি আগে প্রবেশ করেছেন। এই কাজের আগে বেরিয়ে আবার প্রবেশ করুন।',
  },
  INVALID_TOKEN: {
    code: 'refused',
    en: 'This link has been used, or is too old. Ask an administrator for a new one.',
    bn: 'লিংকটি একবার ব্যবহার হয়ে গেছে, অথবা মেয়াদ শেষ। প্রশাসকের কাছে নতুন লিংক চান।',
  },
  AUTHENTICATION_FAILED: passkeyFailed,
  PASSKEY_NOT_FOUND: passkeyFailed,
  CHALLENGE_NOT_FOUND: passkeyFailed,
  FAILED_TO_VERIFY_REGISTRATION: passkeyFailed,
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: passkeyFailed,
  PREVIOUSLY_REGISTERED: {
    code: 'conflict',
    en: 'This passkey is already yours.',
    bn: 'এই পাস-কি আগে থেকেই যোগ করা আছে।',
  },
};

/**
 * An error of better-auth as the newsroom says it.
 *
 * @param status HTTP status that better-auth would answer with
 */
export function signInError(code: string, status: number, cause: unknown): NewsroomError {
  const known = sentences[code] ?? byStatus(status);
  const { en, bn, field } = known;
  return new NewsroomError(known.code, { en, bn }, { ...(field === undefined ? {} : { field }), cause });
}

function byStatus(status: number): Sentences {
  if (status === 401) return { code: 'signed-out', en: 'Sign in first.', bn: 'আগে প্রবেশ করুন।' };
  if (status === 404) return { code: 'not-found', en: 'There is nothing here.', bn: 'এখানে কিছু নেই।' };
  if (status < 500) {
    return { code: 'invalid', en: 'The request was not understood.', bn: 'অনুরোধটি বোঝা গেল না।' };
  }
  return { code: 'failed', en: 'Sign-in failed at the server.', bn: 'সার্ভারে একটি ত্রুটি হয়েছে।' };
}
