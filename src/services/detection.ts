/** 验证备案类型: the account's cloud resources and the detection of the filing type. */
import { endpoints } from '@contract/endpoints'
import type { DetectionResult } from '@domain/detection/detection-types'
import type { VerifyTypeAnswers } from '@domain/filing/answers'
import { call } from './call'

export type CloudResource = Awaited<ReturnType<typeof listResources>>[number]

/** The account's servers, each with what it lacks for filing. Throws ApiError 503 when the cloud does not answer. */
export const listResources = async () => (await call(endpoints.listResources, {})).resources

/** Looks everything up for these answers. */
export const detectFilingType = (orderId: string, answers: VerifyTypeAnswers): Promise<DetectionResult> =>
  call(endpoints.detectFilingType, { params: { orderId }, body: { answers } }) as Promise<DetectionResult>
