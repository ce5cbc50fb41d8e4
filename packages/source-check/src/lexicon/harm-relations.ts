import type { HarmName } from './harm-class.ts';

type Class = Exclude<HarmName, 'other'>;

/** For a class in the copy: the classes of the source that it renders fairly, besides itself. */
export const rendersFairly: Readonly<Partial<Record<Class, readonly Class[]>>> = {
  murdered: ['killed', 'executed', 'suicide'],
  killed: ['murdered', 'dead', 'executed', 'suicide'],
  dead: ['murdered', 'killed', 'executed', 'suicide', 'death-sentence'],
  captive: ['detained', 'abducted', 'sentenced', 'convicted'],
  abducted: ['captive'],
  molested: ['raped', 'tortured'],
  tortured: ['molested', 'raped'],
  displaced: ['rescued'],
  rescued: ['displaced', 'freed', 'recovered'],
  infected: ['positive', 'attacked'],
  recovered: ['freed', 'rescued'],
  arrested: ['captive'],
  detained: ['captive', 'sentenced'],
  accused: ['charged', 'suspected', 'sued'],
  suspected: ['accused'],
  convicted: ['sentenced', 'death-sentence', 'life-sentence', 'guilty-plea'],
  sentenced: ['convicted', 'death-sentence', 'life-sentence', 'fined'],
  'death-sentence': ['executed'],
  acquitted: ['freed'],
  freed: ['acquitted', 'bailed', 'pardoned', 'rescued'],
  sued: ['charged', 'accused'],
  confirmed: ['accepted', 'guilty-plea'],
  accepted: ['confirmed', 'allowed'],
  denied: ['rejected'],
  rejected: ['denied', 'dismissed', 'opposed'],
  allowed: ['accepted'],
  positive: ['infected'],
  'guilty-plea': ['confirmed', 'convicted'],
};

/** For a class in the copy: classes of the source that come close without being it, so that one should look. */
export const comesClose: Readonly<Partial<Record<Class, readonly Class[]>>> = {
  murdered: ['dead'],
  suicide: ['dead', 'killed'],
  wounded: ['tortured', 'casualties'],
  captive: ['arrested'],
  abducted: ['missing', 'detained'],
  missing: ['abducted'],
  raped: ['molested'],
  arrested: ['detained'],
  detained: ['arrested', 'abducted'],
  charged: ['accused', 'sued', 'suspected'],
  suspected: ['charged'],
  executed: ['death-sentence'],
  acquitted: ['pardoned'],
  dismissed: ['suspended', 'resigned'],
  suspended: ['dismissed'],
  resigned: ['dismissed'],
};

/** Turns, and what each of them is confused with; what was done to people and by the law excludes each other without a list. */
export const opposites: readonly (readonly [Class, readonly Class[]])[] = [
  ['won', ['lost']],
  ['risen', ['fallen']],
  ['supported', ['opposed']],
  ['accepted', ['rejected']],
  ['confirmed', ['denied']],
  ['banned', ['allowed', 'accepted']],
  ['attacked', ['threatened']],
  ['positive', ['negative']],
  ['guilty-plea', ['denied']],
  ['infected', ['recovered']],
  ['denied', ['guilty-plea']],
];
