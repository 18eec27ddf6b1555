/** A refusal on its way to the person: thrown anywhere, answered as the one Failure shape. */
import type { Failure } from '@contract/define-endpoint'

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 416 | 422 | 429 | 503 | 507

/** `more` carries what the endpoint declares beside the failure (openOrderId, theirs, problems). */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly failure: Failure,
    readonly more: Record<string, unknown> = {},
  ) {
    super(failure.code)
    this.name = 'Refusal'
  }
}

/** What is not there and what belongs to somebody else answer alike. */
export const notFound = () =>
  new Refusal(404, { code: 'not-found', says: '没有找到这项内容', wayOut: '请返回首页，从「备案进度」里重新打开' })

export const signInNeeded = () => new Refusal(401, { code: 'sign-in-needed', says: '请先登录', wayOut: '登录后会回到刚才的页面' })
