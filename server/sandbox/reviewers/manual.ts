/** Somebody sits at the desk in person: nothing is reviewed, called or submitted by itself. */
import type { ReviewerBehaviour } from './reviewer'

export const manual: ReviewerBehaviour = { callsAgain: false, next: async () => undefined }
