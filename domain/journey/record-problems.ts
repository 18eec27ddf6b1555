/**
 * What is not settled yet between a filing and the record it stands under: nothing fetched, nothing confirmed, nothing picked, or something that
 * is not true any more. All of it is certain. Source: spec B4, E (user-chosen types), J6, J8, J11, K6-2.
 */
import type { Scope } from '@domain/facts/scope'
import type { Anchor } from '@domain/filing/anchor'
import { digestOfFilingPassword } from '@domain/filing/filing-password'
import { isEndingType } from '@domain/filing-types/ending-types'
import { endedSites } from '@domain/lifecycle/revocation-people'
import { comparisonIn } from './comparison'
import type { Problem } from './problem'

const certain = { severity: 'rejects', hard: true } as const

/** Where something about a recorded value is shown: on the record's own step. */
export const atRecord = (anchor: Anchor): Anchor => `record.${anchor}`

/**
 * The problems of a filing with its record; none for a type that needs no record.
 * @param edited anchors of settled values that were given otherwise
 */
export function recordProblems(scope: Scope, edited: readonly Anchor[]): Problem[] {
  const { type, record } = scope
  if (type === undefined || type.record === 'none') return []
  const numbers = scope.context.detection?.numbers
  if (record === undefined && numbers !== undefined) {
    const says = `名下有 ${numbers.length} 个主体备案号，请选择这次用哪一个`
    return [{ ...certain, ruleKey: 'choose-number', anchors: ['record.subjectFilingNumber'], missing: true, says }]
  }
  if (record === undefined) {
    const wayOut = '请稍后再试一次；仍取不到，请联系客服'
    return [
      { ...certain, ruleKey: 'record', anchors: ['record.subjectFilingNumber'], missing: true, says: '还没有取到主体的备案记录', wayOut },
    ]
  }
  return [
    ...picks(scope),
    ...password(scope),
    ...confirmation(scope),
    ...contradictions(scope),
    ...refusedEdits(scope, edited),
    ...nothingChanged(scope),
  ]
}

function picks({ type, answers, record }: Scope): Problem[] {
  if (type === undefined || record === undefined || type.picks === 'none' || type.picks === 'any') return []
  const picked = answers.record?.siteFilingNumbers ?? []
  const at = { ...certain, anchors: ['record.siteFilingNumbers'] } as const
  if (picked.length === 0) return [{ ...at, ruleKey: 'no-site-picked', missing: true, says: '请选择要办理的网站备案号' }]
  if (isEndingType(type.id)) {
    if (endedSites(type.id, answers, record).length === picked.length) return []
    return [{ ...at, ruleKey: 'site-not-here', says: '选中的网站里有不在这里接入的', wayOut: '请去掉它；它要在接入它的接入商处办理' }]
  }
  if (type.id !== 'access') return []
  const here = record.sites.filter((site) => site.accessedHere && picked.includes(site.filingNumber))
  return here.map((site) => ({
    ...at,
    ruleKey: 'already-here',
    says: `${site.filingNumber} 已经在这里接入，不用再办`,
    wayOut: '请去掉这个网站；要改它的信息，请办理变更网站',
  }))
}

/** The authority was asked and says no; while nobody has answered, nothing is said. */
function password({ type, answers, context, record }: Scope): Problem[] {
  const password = answers.record?.filingPassword
  const looked = context.lookUps?.filingPassword
  if (type?.id !== 'access' || !password || looked?.right !== false) return []
  if (looked.digest !== digestOfFilingPassword(record?.filingNumber, password)) return []
  const says = '备案密码不对，管局没有通过核对'
  const wayOut = '请核对大小写后重新输入；忘了的，到备案所在省的管局网站点「找回备案密码」'
  return [{ ...certain, ruleKey: 'filing-password', anchors: ['record.filingPassword'], says, wayOut }]
}

function confirmation({ type, answers }: Scope): Problem[] {
  if (type?.record === 'ended') {
    if (answers.record?.consequencesReadAt) return []
    const says = '请看完会有什么后果，并勾选已知晓'
    return [{ ...certain, ruleKey: 'consequences-unread', anchors: ['consequences.read'], missing: true, says }]
  }
  if (answers.record?.confirmedAt) return []
  const says = type?.record === 'edited' ? '请确认要变更哪些网站' : '请核对备案记录，并确认与现在一致'
  return [{ ...certain, ruleKey: 'record-unconfirmed', anchors: ['record.confirmedAt'], missing: true, says }]
}

function contradictions(scope: Scope): Problem[] {
  return comparisonIn(scope).flatMap(({ anchor, label, recorded, today, state, wayOut }): Problem[] => {
    if (state !== 'differs' && state !== 'outdated') return []
    const says =
      state === 'outdated'
        ? `您说备案里的${label}现在已经不一样了，必须与备案记录一致才能办理`
        : `${label}与备案记录不一致：备案里是「${recorded}」，现在是「${today ?? '没有'}」`
    return [{ ...certain, ruleKey: 'record-differs', anchors: [atRecord(anchor), anchor], says, ...(wayOut ? { wayOut } : {}) }]
  })
}

/** Values that came in otherwise than the record has them: the screen cannot send these, another program may. */
const refusedEdits = ({ type }: Scope, edited: readonly Anchor[]): Problem[] =>
  edited.map((anchor) => ({
    ...certain,
    ruleKey: 'record-settled',
    anchors: [atRecord(anchor), anchor],
    says: type?.readOnlySays ?? '这一项以备案记录为准，不能修改',
    wayOut: '请改回备案记录里的内容；内容确实变了的，先办理变更备案',
  }))

function nothingChanged({ edits, answers }: Scope): Problem[] {
  if (edits === undefined || !answers.record?.confirmedAt || edits.changes.length > 0) return []
  const wayOut = '请先修改有变化的内容；没有变化就不用办理，可以放弃这份备案'
  return [{ ...certain, ruleKey: 'nothing-changed', anchors: ['preview.changes'], missing: true, says: '还没有改动任何内容', wayOut }]
}
