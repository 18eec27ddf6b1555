/** One story a person lives through, told once for both targets. */
import type { Driver } from './driver'
import type { Computer } from './e2e-console/computer'
import type { World } from './world'

export type Stage = {
  driver: Driver
  world: World
  /** Where the server answers. */
  address: string
  /** Draws people, numbers and pictures; printed by the run so that a failure can be repeated. */
  seed: number
  /** Another person's phone, with nothing stored. */
  phoneOf: (person: string) => Promise<Driver>
  /** A computer at the filing console, with nobody signed in. */
  computer: () => Promise<Computer>
  /** Folder for files the journey makes. */
  folder: string
  /** A film of some seconds that a front camera could have recorded. */
  film: string
}
/** `only`: the one target that has what the story is about; on the other it is not told, and not counted. */
export type Journey = { name: string; only?: Driver['target']; run: (stage: Stage) => Promise<void> }

/** Fails the journey with both values. */
export function expectEqual<T>(actual: T, expected: T, what: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`)
}
