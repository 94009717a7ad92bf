/** A place on the globe: longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** The shapes of Natural Earth that make up a country, where it doesn't bear the name that entries use. */
export const shapesOfCountry: Readonly<Record<string, readonly string[]>> = {
  'Bosnia and Herzegovina': ['Bosnia and Herz.'],
  'Central African Republic': ['Central African Rep.'],
  Cyprus: ['Cyprus', 'N. Cyprus'],
  'Democratic Republic of the Congo': ['Dem. Rep. Congo'],
  'Dominican Republic': ['Dominican Rep.'],
  'Equatorial Guinea': ['Eq. Guinea'],
  Eswatini: ['eSwatini'],
  'North Macedonia': ['Macedonia'],
  'Papua New Guinea': ['Papua New Guinea'],
  'Republic of the Congo': ['Congo'],
  'Solomon Islands': ['Solomon Is.'],
  Somalia: ['Somalia', 'Somaliland'],
  'South Sudan': ['S. Sudan'],
  'Viet Nam': ['Vietnam'],
  'Western Sahara': ['W. Sahara'],
  Türkiye: ['Turkey'],
};

/** Countries that have no shape at this scale. */
export const smallCountries: Readonly<Record<string, Place>> = {
  Bahrain: [50.6, 26], 'Cabo Verde': [-23.6, 15.1], Comoros: [43.4, -11.9], Grenada: [-61.7, 12.1], Malta: [14.4, 35.9], Mauritius: [57.5, -20.2],
  'São Tomé and Príncipe': [6.6, 0.2], Seychelles: [55.5, -4.6], Singapore: [103.8, 1.4],
};

/** The windows in which a phone shows the world, from west to east and south to north. */
export const regions: readonly { name: string; west: number; south: number; east: number; north: number }[] = [
  { name: 'The Americas', west: -95, south: 4, east: -60, north: 25 },
  { name: 'Europe', west: 11, south: 38.5, east: 47, north: 51 },
  { name: 'Western Africa', west: -20, south: 1.5, east: 9, north: 21 },
  { name: 'Northern, Central and Eastern Africa', west: 9, south: -22, east: 56, north: 33 },
  { name: 'The Middle East and Central Asia', west: 31, south: 25, east: 79, north: 45 },
  { name: 'Southern and South-East Asia', west: 79, south: -13, east: 135, north: 30 },
];
