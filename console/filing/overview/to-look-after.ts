/** What of what is filed is wrong or soon will be, each with whose it is. */
import type { RecordHealth, SubjectCard } from '@contract/records'

export type ToLookAfter = { name: string; line: RecordHealth }

export const toLookAfter = (subjects: readonly SubjectCard[]): ToLookAfter[] =>
  subjects
    .flatMap(({ maskedName, health, sites }) => [
      { name: maskedName, health },
      ...sites.map((site) => ({ name: site.name, health: site.health })),
    ])
    .flatMap(({ name, health }) => health.filter(({ state }) => state === 'bad' || state === 'soon').map((line) => ({ name, line })))
