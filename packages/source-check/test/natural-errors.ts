import type { FindingKind } from '../src/finding.ts';

/** A slip that a translator really made, read and judged by hand: a finding of that kind is right there. */
export interface NaturalError {
  kind: FindingKind;
  what: string;
}

/** By the pair's file and line. */
export const naturalErrors: Readonly<Record<string, readonly NaturalError[]>> = {
  'risingnews-valid:40': [{ kind: 'number', what: '2.8 became ২.১৮' }],
  'risingnews-valid:259': [{ kind: 'harm', what: 'suspended became expelled (বহিষ্কার)' }],
  'risingnews-valid:262': [{ kind: 'name', what: 'the Padma project of Bangladesh put in' }],
  'risingnews-valid:288': [{ kind: 'name', what: 'ভারত put in as the one who acts' }],
  'risingnews-valid:342': [{ kind: 'number', what: '"over" three hours lost' }],
  'risingnews-valid:345': [{ kind: 'name', what: 'বাংলাদেশে put in' }],
  'risingnews-valid:370': [{ kind: 'number', what: '"more than" put in (বেশি)' }],
  'risingnews-valid:398': [{ kind: 'date', what: 'weekday রোববার put in' }],
  'risingnews-valid:428': [{ kind: 'date', what: 'weekday মঙ্গলবার put in' }],
  'risingnews-valid:433': [{ kind: 'harm', what: 'bail became a writ (রিট)' }],
  'risingnews-valid:445': [{ kind: 'date', what: 'day of the month ১৫ put in' }],
  'risingnews-valid:528': [{ kind: 'name', what: 'Islam became হক' }],
  'risingnews-valid:581': [{ kind: 'number', what: 'the dialogue and its number 4 left out' }],
  'suparadev:327': [{ kind: 'harm', what: 'accused became guilty (দোষী)' }],
  'suparadev:369': [{ kind: 'number', what: '96.02 became ৭৬.০২' }],
  'suparadev:484': [{ kind: 'number', what: 'clause number ১৬.৫ put in' }],
  'tatoeba:664': [{ kind: 'name', what: 'Harvard became হার্বাট' }],
  'tatoeba:1103': [{ kind: 'negation', what: 'was able became was not (পারিনি)' }],
  'tatoeba:2135': [{ kind: 'number', what: 'five became চারটা' }],
  'tico19-en-bn:148': [{ kind: 'number', what: '"ca" 80% lost' }],
  'tico19-en-bn:149': [{ kind: 'number', what: '"ca" 14% lost' }],
  'tico19-en-bn:173': [{ kind: 'number', what: '"ca" 10% lost' }],
  'tico19-en-bn:186': [{ kind: 'number', what: '"over" 3,000 lost' }],
  'tico19-en-bn:194': [{ kind: 'number', what: '"near" 50 lost' }],
  'tico19-en-bn:201': [{ kind: 'number', what: '"approximately" moved from 15% to a reference mark 4' }],
  'tico19-en-bn:414': [{ kind: 'number', what: '"up to" a million lost' }],
  'tico19-en-bn:459': [{ kind: 'harm', what: '"die down" became death (মৃত্যু)' }],
  'tico19-en-bn:494': [{ kind: 'number', what: '"over" 8,000 lost' }],
  'tico19-en-bn:548': [{ kind: 'number', what: '"more than" 34.4% put in (এর অধিক)' }],
  'tico19-en-bn:551': [{ kind: 'number', what: '"crude" became roughly 3.4% (মোটামুটি)' }],
  'tico19-en-bn:797': [{ kind: 'attribution', what: 'none "reported" became none' }],
  'tico19-en-bn:830': [{ kind: 'number', what: 'six became সাতটি' }],
  'tico19-en-bn:846': [{ kind: 'negation', what: '"should not go to work" left out' }],
  'tico19-en-bn:856': [{ kind: 'number', what: '"over" 50 years lost' }],
  'tico19-en-bn:1057': [{ kind: 'number', what: '"seventh version" left out' }],
  'tico19-en-bn:1153': [{ kind: 'name', what: 'Politico became politically (রাজনৈতিকভাবে)' }],
  'tico19-en-bn:1176': [{ kind: 'number', what: '"around" five days lost' }],
  'tico19-en-bn:1200': [{ kind: 'number', what: '"about" 80% lost' }],
  'tico19-en-bn:1240': [{ kind: 'number', what: '"up to" three days lost' }],
  'tico19-en-bn:1243': [{ kind: 'number', what: '"up to" four hours lost' }],
  'tico19-en-bn:1298': [{ kind: 'number', what: '"about" ten million put in (প্রায়)' }],
  'tico19-en-bn:1348': [{ kind: 'number', what: '"about" 90% lost' }],
  'tico19-en-bn:1376': [{ kind: 'name', what: 'Jesus became the Jews (ইহুদিদের)' }],
  'tico19-en-bn:1382': [{ kind: 'number', what: '"up to" 20,000 lost' }],
  'tico19-en-bn:1412': [{ kind: 'name', what: 'Italy misspelt ইতাতালি' }],
  'tico19-en-bn:1417': [{ kind: 'number', what: '"up to" 80% lost' }],
  'tico19-en-bn:1438': [{ kind: 'attribution', what: '"was reported to have" lost' }],
  'tico19-en-bn:1440': [{ kind: 'number', what: '"about" 1000 beds lost' }],
  'tico19-en-bn:1467': [{ kind: 'name', what: 'Iraq became ইরান' }],
  'tico19-en-bn:1469': [{ kind: 'attribution', what: '"reportedly" lost' }],
  'tico19-en-bn:1484': [{ kind: 'name', what: "the speaker's name Tedros Adhanom left out" }],
};

export function isNaturalError(id: string, kind: FindingKind): boolean {
  return (naturalErrors[id] ?? []).some((slip) => slip.kind === kind);
}
