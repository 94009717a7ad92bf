import type { Country } from '../countries/find-countries.ts';
import type { Entry, Library } from '../library.ts';
import { firstSentences } from './first-sentence.ts';
import { formatDate } from '../format-date.ts';
import { formatYears } from '../format-years.ts';
import { linkSource } from './link-source.ts';
import type { ActorLine, MissionLine, Place } from '../briefs/shelf.ts';

/** Gathers what a brief tells of a country, or of a mission and the countries in which it worked. */
export function gatherPlace(library: Library, countries: readonly Country[], mission?: Entry<'mission'>): Place {
  const missions = [...new Map(countries.flatMap((country) => country.missions).map((entry) => [entry.id, entry])).values()]
    .sort((a, b) => Number(b === mission) - Number(a === mission) || b.data.start.localeCompare(a.data.start));
  const cases = [...new Map(countries.flatMap((country) => country.cases).map((entry) => [entry.id, entry])).values()];
  const names = countries.map(({ name }) => name);
  const since = [...cases, ...missions].flatMap((entry) => entry.data.since.map((event) => ({ event, entry }))).sort((a, b) => b.event.date.localeCompare(a.event.date));
  return {
    countries: countries.map(({ id }) => id),
    mission: mission?.id,
    own: mission?.data.organizations ?? [],
    title: mission ? `${mission.data.acronym}, ${names.length > 3 ? `${names.length} countries` : names.join(', ')}` : names.join(', '),
    cases: cases.map(({ id, data }) => ({ id, title: data.title })),
    now: missions.filter(({ data }) => !data.end).slice(0, 5).map((entry) => formatMission(library, entry)),
    before: missions.filter(({ data }) => data.end).slice(0, 14).map((entry) => formatMission(library, entry)).map(({ id, acronym, by, type, years }) => ({ id, acronym, by, type, years })),
    actors: mergeActors(library, cases, missions.map(({ id }) => id)),
    since: [...new Map(since.map(({ event, entry }) => [event.text, formatEvent(library, event, entry)])).values()].slice(0, 4),
  };
}

/** What happened, with its first source; what a mission's entry tells begins with the mission's name, if it doesn't say it. */
function formatEvent(library: Library, { date, text, cites }: Event, { data }: Entry<'case'> | Entry<'mission'>): Place['since'][number] {
  const told = firstSentences(text, 150);
  return { when: formatDate(date), text: 'acronym' in data && !told.includes(data.acronym) ? `${data.acronym}: ${told}` : told, source: linkSource(library, cites[0]!) };
}
type Event = Entry<'case'>['data']['since'][number];

const acronymOf = (library: Library, id: string): string => library.get('organization', id)?.data.acronym ?? id;

function formatMission(library: Library, { id, data }: Entry<'mission'>): MissionLine {
  const mandate = data.mandates.toSorted((a, b) => b.date.localeCompare(a.date))[0]!;
  return {
    id, acronym: data.acronym, by: data.organizations.map((organization) => acronymOf(library, organization)).join(' and '), type: data.type, years: formatYears(data),
    asOf: data.asOf?.slice(0, 4), mandate: { instrument: mandate.instrument, doctrine: mandate.doctrine, text: firstSentences(mandate.text, 160) },
  };
}

/** Gathers who acted in the theaters, each organization once; of what it did, what it did through missions of the place comes first. */
function mergeActors(library: Library, cases: readonly Entry<'case'>[], here: readonly string[]): ActorLine[] {
  const bearing = ({ missions }: Entry<'case'>['data']['actors'][number]) => (missions.length === 0 ? 0.5 : missions.filter((id) => here.includes(id)).length);
  const byOrganization = Map.groupBy(cases.flatMap(({ data }) => data.actors), ({ organization }) => organization);
  return [...byOrganization].map(([id, actors]) => ({
    id,
    acronym: acronymOf(library, id),
    missions: [...new Set(actors.flatMap(({ missions }) => missions))].map((mission) => library.get('mission', mission)?.data.acronym ?? mission).slice(0, 4).join(', '),
    did: firstSentences(actors.toSorted((a, b) => bearing(b) - bearing(a))[0]!.did, 150),
    functions: [...new Set(actors.flatMap(({ functions }) => functions))],
  }));
}
