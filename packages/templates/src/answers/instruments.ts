import type { RuleSource } from '../elements/index.js';

/** The names of ranges: few, so that another language can have them all. */
export type BandName =
  | 'none'
  | 'minimal'
  | 'subclinical'
  | 'subthreshold'
  | 'low'
  | 'mild'
  | 'moderate'
  | 'moderately severe'
  | 'substantial'
  | 'severe'
  | 'extreme'
  | 'below the provisional cutoff'
  | 'at or above the provisional cutoff'
  | 'below the usual cutoffs'
  | 'below the clinical range'
  | 'low risk'
  | 'hazardous'
  | 'harmful'
  | 'possible dependence'
  | 'possible depression'
  | 'probable depression';

/** A range of scores and its name, both ends included. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly name: BandName;
}

/** A measure with the ranges that its authors, or the institution that keeps it, gave it. Names only: no items. */
export interface Instrument {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly bands: readonly Band[];
  readonly source: RuleSource;
}

/** Bands as the literature commonly cites them; the primary texts were not read again at this date. */
const cited = (name: string): RuleSource => ({ name: `${name}, as commonly cited`, asOf: '2026-11-27' });

/** Upper ends of bands in order, each with its name; the first begins at `min`, the last ends at `max`. */
function instrument(
  id: string,
  min: number,
  bands: readonly (readonly [to: number, name: BandName])[],
  source: string,
): Instrument {
  return {
    id,
    min,
    max: bands.at(-1)?.[0] ?? min,
    bands: bands.map(([to, name], index) => ({
      from: index ? (bands[index - 1] as (typeof bands)[0])[0] + 1 : min,
      to,
      name,
    })),
    source: cited(source),
  };
}

export const SCORED_INSTRUMENTS: readonly Instrument[] = [
  instrument(
    'PHQ-9',
    0,
    [
      [4, 'minimal'],
      [9, 'mild'],
      [14, 'moderate'],
      [19, 'moderately severe'],
      [27, 'severe'],
    ],
    'Kroenke, Spitzer and Williams 2001',
  ),
  instrument(
    'GAD-7',
    0,
    [
      [4, 'minimal'],
      [9, 'mild'],
      [14, 'moderate'],
      [21, 'severe'],
    ],
    'Spitzer et al. 2006',
  ),
  instrument(
    'PCL-5',
    0,
    [
      [30, 'below the provisional cutoff'],
      [80, 'at or above the provisional cutoff'],
    ],
    'US National Center for PTSD, provisional cutoff of 31',
  ),
  instrument(
    'AUDIT',
    0,
    [
      [7, 'low risk'],
      [15, 'hazardous'],
      [19, 'harmful'],
      [40, 'possible dependence'],
    ],
    'WHO AUDIT manual 2001',
  ),
  instrument(
    'DAST-10',
    0,
    [
      [0, 'none'],
      [2, 'low'],
      [5, 'moderate'],
      [8, 'substantial'],
      [10, 'severe'],
    ],
    'Skinner 1982',
  ),
  instrument(
    'ISI',
    0,
    [
      [7, 'none'],
      [14, 'subthreshold'],
      [21, 'moderate'],
      [28, 'severe'],
    ],
    'Bastien, Vallières and Morin 2001',
  ),
  instrument(
    'BDI-II',
    0,
    [
      [13, 'minimal'],
      [19, 'mild'],
      [28, 'moderate'],
      [63, 'severe'],
    ],
    'Beck, Steer and Brown 1996',
  ),
  instrument(
    'BAI',
    0,
    [
      [7, 'minimal'],
      [15, 'mild'],
      [25, 'moderate'],
      [63, 'severe'],
    ],
    'Beck and Steer 1993',
  ),
  instrument(
    'Y-BOCS',
    0,
    [
      [7, 'subclinical'],
      [15, 'mild'],
      [23, 'moderate'],
      [31, 'severe'],
      [40, 'extreme'],
    ],
    'Goodman et al. 1989',
  ),
  instrument(
    'EPDS',
    0,
    [
      [9, 'below the usual cutoffs'],
      [12, 'possible depression'],
      [30, 'probable depression'],
    ],
    'Cox, Holden and Sagovsky 1987',
  ),
  instrument(
    'CORE-10',
    0,
    [
      [10, 'below the clinical range'],
      [14, 'mild'],
      [19, 'moderate'],
      [24, 'moderately severe'],
      [40, 'severe'],
    ],
    'Barkham et al. 2013',
  ),
];

const byId = new Map(SCORED_INSTRUMENTS.map((each) => [each.id, each]));

/** The measure of this name; undefined for one whose bands are not known here, which can be scored all the same. */
export const scoredInstrument = (id: string): Instrument | undefined => byId.get(id);

/** The band of a score; undefined for a measure without bands here, or a score outside of it. */
export const bandOf = (id: string, score: number): Band | undefined =>
  byId.get(id)?.bands.find(({ from, to }) => score >= from && score <= to);
