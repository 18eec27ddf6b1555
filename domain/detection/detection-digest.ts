/** Which first-step answers a detection was made for: server and client compute the same digest, so both see when it is stale. */
import { digestOfVerifyType } from './verify-type-digest'

/** The digest to put into and compare with `DetectionResult.forAnswers`. */
export const detectionDigest = digestOfVerifyType
