/** Which first-step answers a detection was made for: server and client compute the same digest, so both see when it is stale. */
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { valueDigest } from '@domain/journey/value-digest'

/** The digest to put into and compare with `DetectionResult.forAnswers`. */
export const detectionDigest = (answers: VerifyTypeAnswers): string => valueDigest(answers)
