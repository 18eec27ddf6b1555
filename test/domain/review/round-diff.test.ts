// What a round changes, per anchor (spec B2-10, K6-8), and how two devices' replies are taken together.
import { withValueAt } from '@domain/filing/anchor'
import { mergedReplies, withReply } from '@domain/review/reply'
import { roundDiff } from '@domain/review/round-diff'
import { company, individual, note, reading } from './given'

it('is empty for the same answers, whatever else the draft keeps', () => {
  const before = company()
  const after = withReply(
    { ...company(), preview: { agreements: { privacy: 'x' } }, sources: { 'subject.name': { from: 'recognised' } } },
    { round: 1 },
    'order',
    note('好'),
  )
  expect(roundDiff(before, after, reading)).toEqual([])
})

it('names each place once, in the order of the steps, in words', () => {
  const before = company()
  let after = withValueAt(before, 'subject.phone', '13900139000')
  after = withValueAt(after, 'verify-type.domain', 'other-demo.cn')
  after = withValueAt(after, 'sites.0.siteName', '示例产品手册')
  after = withValueAt(after, 'materials.commitment-letter', undefined)
  after = withValueAt(after, 'identity-check.checks', { '0': { checkId: 'film-2', status: 'passed', at: 'x' } })
  const words = (text: string) => ({ kind: 'words', words: text })
  expect(roundDiff(before, after, reading)).toEqual([
    { anchor: 'verify-type.domain', label: '域名', from: words('example-demo.cn'), to: words('other-demo.cn') },
    { anchor: 'subject.phone', label: '联系方式1', from: words('138 0013 8020'), to: words('139 0013 9000') },
    { anchor: 'sites.0.siteName', label: '网站名称', from: words('示例理财笔记'), to: words('示例产品手册') },
    { anchor: 'identity-check.checks', label: '视频核身', from: undefined, to: undefined },
    {
      anchor: 'materials.commitment-letter',
      label: '承诺书',
      from: { kind: 'picture', objectId: 'letter-1', signedOn: '2026-05-20' },
      to: { kind: 'picture', objectId: undefined },
    },
  ])
})

it('tells an individual’s name once, and a site that was added', () => {
  const before = individual()
  const after = { ...withValueAt(before, 'subject.subjectName', '林小西'), sites: [...before.sites, { siteName: '第二站' }] }
  expect(roundDiff(before, after, reading).map(({ anchor, label }) => [anchor, label])).toEqual([
    ['subject.subjectName', '姓名'],
    ['sites.1.siteName', '第 2 个网站：网站名称'],
  ])
})

it('takes replies of two devices together by place; the later one holds, the later round wins', () => {
  const reply = (text: string, at: string) => ({ note: text, at })
  const mine = {
    round: 2,
    byAnchor: { order: reply('我', '2026-09-14T10:00:00+08:00'), 'subject.phone': reply('旧', '2026-09-14T10:00:00+08:00') },
  }
  const theirs = {
    round: 2,
    byAnchor: { 'subject.phone': reply('新', '2026-09-14T11:00:00+08:00'), 'sites.0.siteName': reply('他', '2026-09-14T09:00:00+08:00') },
  }
  const both = { order: '我', 'subject.phone': '新', 'sites.0.siteName': '他' }
  for (const merged of [mergedReplies(mine, theirs), mergedReplies(theirs, mine)])
    expect(Object.fromEntries(Object.entries(merged?.byAnchor ?? {}).map(([at, { note: text }]) => [at, text]))).toEqual(both)
  expect(mergedReplies(mine, { round: 3, byAnchor: {} })).toEqual({ round: 3, byAnchor: {} })
  expect(mergedReplies(undefined, mine)).toBe(mine)
})
