/** 验证备案类型: the account's cloud resources, the detection of the filing type, and the look-up of further sites. */
import { detectionResultSchema, detectionEndpoints as endpoints } from '@contract/detection'
import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { call } from './call'

/** The shape of a look-up, for whoever keeps one. */
export const detectionShape = detectionResultSchema

export type CloudResource = Awaited<ReturnType<typeof listResources>>['resources'][number]

/** The account's servers, each with what it lacks for filing, and what the account itself waits for. Throws ApiError 503 when the cloud does not answer. */
export const listResources = () => call(endpoints.listResources, {})

/** Looks everything up for these answers. */
export const detectFilingType = (orderId: string, answers: VerifyTypeAnswers): Promise<DetectionResult> =>
  call(endpoints.detectFilingType, { params: { orderId }, body: { answers } }) as Promise<DetectionResult>

/** Looks up one of `siteInquiries`: a further site's domain and cloud. */
export const checkSite = (orderId: string, inquiry: VerifyTypeAnswers): Promise<SiteCheck> =>
  call(endpoints.checkSite, { params: { orderId }, body: { answers: inquiry } }) as Promise<SiteCheck>
