/**
 * When the sun enters the sign of a month (সংক্রান্তি): the instant, in days from 1 January 1970 UTC, at which its
 * sidereal longitude is 30° × (month − 1).
 *
 * Drik: the true sun of Meeus, Astronomical Algorithms, chapter 25 (about 0.003° here, four minutes) less the
 * Lahiri ayanamsa (23.857° in 2000, general precession after it).
 */
export function sankranti(year: number, month: number): number {
  const wanted = (month - 1) * 30;
  let day = BEGINNING_OF_1432 + (year - 1432) * SIDEREAL_YEAR + (month - 1) * (SIDEREAL_YEAR / 12);
  for (let step = 0; step < 8; step++) day -= signed(siderealSun(day) - wanted) / DEGREES_A_DAY;
  return day;
}

function siderealSun(day: number): number {
  const centuries = (day + DELTA_T - YEAR_2000) / 36_525;
  return sun(centuries) - ayanamsa(centuries);
}

/** The sun's longitude from the mean equinox, in degrees, with aberration and the largest perturbations. */
function sun(t: number): number {
  const meanLongitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  return meanLongitude + centre + perturbations(t + 1) - 0.00569;
}

/** Of Venus, Jupiter and the moon; centuries from 1900. */
function perturbations(t: number): number {
  return (
    0.00134 * cosine(153.23 + 22_518.7541 * t) +
    0.00154 * cosine(216.57 + 45_037.5082 * t) +
    0.002 * cosine(312.69 + 32_964.3577 * t) +
    0.00179 * sine(350.74 + 445_267.1142 * t) +
    0.00178 * sine(231.19 + 20.2 * t)
  );
}

function ayanamsa(t: number): number {
  return 23.857 + 1.396971 * t + 0.000308 * t * t;
}

/** An angle as −180 to 180. */
function signed(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

/** 13 April 2025, 21:40 UTC, roughly. */
const BEGINNING_OF_1432 = 20_191.9;
const SIDEREAL_YEAR = 365.256363;
const DEGREES_A_DAY = 0.9856;
/** Noon of 1 January 2000. */
const YEAR_2000 = 10_957.5;
/** Dynamical less universal time, 70 seconds. */
const DELTA_T = 70 / 86_400;
