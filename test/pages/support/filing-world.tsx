/** A page of a filing on the screen, with the API answered from records: settings, province, draft, consents, submission. */

import type { DetectionResult } from '@domain/detection/detection-types'
import type { SiteCheck } from '@domain/detection/site-inquiry'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { currentPolicy } from '@domain/policies/registry'
import { provinceRules } from '@domain/provinces/registry'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { stopSaving } from '@/store/draft-saving'
import { noDraft, useDraftStore } from '@/store/draft-store'
import { draftPrefix, useSessionStore } from '@/store/session-store'
import { wipe } from '@/store/validated-storage'
import { stand } from '../../support/client'

export const orderId = '20260914000000001'
export const now = '2026-09-14T09:00:00+08:00'

type Request = { method: string; path: string; body: unknown; headers: Record<string, string> }
export type World = { requests: Request[]; went: string[]; answers: () => Answers }

type Reply = { status: number; body: unknown }
type Given = {
  page: ReactElement
  answers: Answers
  detection?: DetectionResult
  siteChecks?: readonly SiteCheck[]
  submit?: Reply
  /** What the look-up of a further site answers. */
  checkSite?: Reply
  /** The type it was begun as and the record it stands under. */
  filingType?: FilingTypeId
  record?: SubjectRecord
  /** Who is signed in; 林小溪 when nobody is named. */
  account?: { name: string; nature: string }
  /** What else the server's draft says, such as another policy. */
  draft?: Record<string, unknown>
  /** Further answers of the server, by `METHOD /path`. */
  more?: Record<string, Reply>
  /** What else the address of the page says. */
  query?: Record<string, string>
}

/** Renders the page of the order for somebody signed in. */
export function onScreen({
  page,
  answers,
  detection,
  siteChecks,
  submit,
  checkSite,
  filingType,
  record,
  account,
  draft: other,
  more,
  query,
}: Given): World {
  const requests: Request[] = []
  const draft = {
    id: orderId,
    status: 'draft',
    filingType: filingType ?? null,
    record: record ?? null,
    revision: 3,
    answers,
    detection: detection ?? null,
    siteChecks: siteChecks ?? [],
    savedAt: now,
    draftExpiresAt: '2026-10-14T09:00:00+08:00',
    policyVersion: currentPolicy.version,
    rulesVersion: '1',
    ...other,
  }
  const settings = { now, providerName: '示例云', sandbox: true, policy: currentPolicy, rulesVersion: '1', servicePhone: '400-000-0000' }
  const replies: Record<string, Reply> = {
    'GET /settings': { status: 200, body: settings },
    'GET /provinces/320000': { status: 200, body: provinceRules('320000') },
    ...Object.fromEntries(
      ['230000', '310000', '440000', '510000', '640000'].map((code) => [
        `GET /provinces/${code}`,
        { status: 200, body: provinceRules(code) },
      ]),
    ),
    'GET /resources': { status: 200, body: { resources: [] } },
    'GET /consents': { status: 200, body: { consents: [] } },
    [`GET /orders/${orderId}/answers`]: { status: 200, body: draft },
    [`PUT /orders/${orderId}/answers`]: { status: 200, body: { revision: 4, savedAt: now, draftExpiresAt: null } },
    [`POST /orders/${orderId}/submissions`]: submit ?? { status: 201, body: { id: orderId, says: '已提交' } },
    ...more,
    ...(checkSite ? { [`POST /orders/${orderId}/site-checks`]: checkSite } : {}),
  }
  stand.answerWith((options) => {
    const path = options.url.replace(/^.*\/api/, '')
    requests.push({ method: options.method, path, body: options.data, headers: options.header })
    const reply = replies[`${options.method} ${path}`] ?? { status: 404, body: { code: 'not-found', says: '没有找到' } }
    return { statusCode: reply.status, data: reply.body }
  })
  stand.openWith({ orderId, ...query })
  stand.visited.length = 0
  // A phone of its own for each test: nothing waits to be saved, nothing was kept.
  stopSaving()
  wipe(draftPrefix)
  useDraftStore.setState(noDraft())
  useSessionStore.setState({
    status: 'signed-in',
    account: { id: 'a', maskedPhone: '138****8001', phone: '13800138001', name: '林小溪', nature: 'individual', ...account },
    token: 't',
    draftKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    deviceId: 'd',
  })
  render(<QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>{page}</QueryClientProvider>)
  return { requests, went: stand.visited, answers: () => useDraftStore.getState().answers }
}
