/** Somebody at one device: what it shows, changing it, being asked. */
import type { Answers } from '@domain/filing/answers'
import type { ContestedField } from '@domain/journey/merge-drafts'

export type Editor = {
  readonly name: 'console' | 'phone'
  readonly shown: () => Answers
  readonly change: (change: (answers: Answers) => Answers) => void
  readonly contested: () => readonly ContestedField[]
  readonly choose: (anchor: string, side: 'mine' | 'theirs') => void
  /** The mirror says that somebody saved. */
  readonly pull: () => void
  readonly flush: () => void
  /** The tab is reloaded, the app is killed and opened again: memory is gone, what was written down stays. */
  readonly restart: () => void
  readonly inStepWith: () => { revision: number; unsaved: boolean }
}
