/** What a unit measures, and how many of the dimension's own units it is. */
export interface Measure {
  dimension: string;
  factor: number;
}

/** Units by dimension with their size; those that are not here (items, times) fit any. */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  share: { percent: 0.01, fraction: 1, part: 1 },
  'percentage-point': { 'percentage-point': 1 },
  people: { person: 1 },
  length: {
    ...{ mm: 0.001, cm: 0.01, m: 1, km: 1000 },
    ...{ inch: 0.0254, foot: 0.3048, yard: 0.9144, mile: 1609.344, 'nautical-mile': 1852 },
  },
  area: {
    ...{ m2: 1, foot2: 0.09290304, km2: 1e6, mile2: 2589988, hectare: 1e4, acre: 4046.86 },
    ...{ decimal: 40.4686, katha: 66.89, bigha: 1337.8 },
  },
  volume: { ml: 0.001, litre: 1, gallon: 3.785, m3: 1000, foot3: 28.3168 },
  oil: { barrel: 1 },
  mass: {
    ...{ mg: 1e-6, gram: 0.001, carat: 0.0002, kg: 1, tonne: 1000 },
    ...{ lb: 0.45359, ounce: 0.0283495, maund: 37.3242, bhori: 0.0116638 },
  },
  power: { kW: 1, MW: 1000, GW: 1e6 },
  time: {
    ...{ second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 },
    ...{ month: 2629800, year: 31557600, decade: 315576000, century: 3155760000 },
  },
  temperature: { celsius: 1, fahrenheit: 1 },
  USD: { USD: 1, AUD: 1, CAD: 1, HKD: 1, SGD: 1, NZD: 1 },
  EUR: { EUR: 1 },
  GBP: { GBP: 1 },
  BDT: { BDT: 1, paisa: 0.01 },
  INR: { INR: 1 },
  SAR: { SAR: 1 },
  AED: { AED: 1 },
  MYR: { MYR: 1 },
  JPY: { JPY: 1 },
  CNY: { CNY: 1 },
  RUB: { RUB: 1 },
  KRW: { KRW: 1 },
  TRY: { TRY: 1 },
  CHF: { CHF: 1 },
};

const measures: ReadonlyMap<string, Measure> = /* @__PURE__ */ new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

/** What a unit measures; undefined for what is counted, and for none. */
export function measureOf(unit: string | undefined): Measure | undefined {
  return unit === undefined ? undefined : measures.get(unit);
}

/** Whether a unit is money. */
export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && (unit === 'pound' || /^[A-Z]{3}$/.test(measureOf(unit)?.dimension ?? ''));
}
