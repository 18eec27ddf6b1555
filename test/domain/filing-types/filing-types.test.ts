/** The nine types as spec B4 lists them; the names in the words of the provider's pages. */
import { filingTypeIds } from '@domain/filing-types/filing-type'
import { filingTypeName, filingTypeNames, filingTypes } from '@domain/filing-types/registry'
import { policy2021 } from '@domain/policies/2021'

const video = ['identity-check', 'materials', 'preview']
/** B4, column by column; must-equal and confirmed types show the record between the look-up and the site. */
const b4 = [
  ['initial', '首次备案', 'detected', 'none', true, ['verify-type', 'subject', 'site', 'responsible-person', ...video]],
  [
    'add-site',
    '新增网站（原备案在本接入商）',
    'detected',
    'confirmed',
    true,
    ['verify-type', 'record', 'subject', 'site', 'responsible-person', ...video],
  ],
  [
    'add-site-no-subject',
    '新增网站（原备案不在本接入商）',
    'detected',
    'must-equal',
    true,
    ['verify-type', 'record', 'subject', 'site', 'responsible-person', ...video],
  ],
  ['access', '接入备案', 'detected', 'must-equal', true, ['verify-type', 'record', 'subject', 'site', 'responsible-person', ...video]],
  ['change-filing', '变更备案', 'chosen', 'edited', true, ['record', 'subject', 'site', 'responsible-person', ...video]],
  ['change-site', '变更网站', 'chosen', 'edited', true, ['record', 'site', 'responsible-person', ...video]],
  ['deregister-subject', '注销主体', 'chosen', 'ended', false, ['record', 'consequences', 'phone-code']],
  ['deregister-site', '注销网站', 'chosen', 'ended', false, ['record', 'consequences', 'phone-code']],
  ['cancel-access', '取消接入', 'chosen', 'ended', false, ['record', 'consequences', 'phone-code']],
] as const

test.each(b4)('%s: %s', (id, name, entry, record, review, steps) => {
  const type = filingTypes[id]
  expect(type.id).toBe(id)
  expect(filingTypeNames[id]).toBe(name)
  expect([type.entry, type.record, type.review]).toEqual([entry, record, review])
  expect(type.steps).toEqual(steps)
  expect(type.explains).toMatch(/。$/)
})

test('there are nine, and no other', () => {
  expect(Object.keys(filingTypes)).toEqual([...filingTypeIds])
  expect(b4.map(([id]) => id)).toEqual([...filingTypeIds])
})

test("the provider's own name is configuration (the sandbox's is 示例云)", () => {
  expect(filingTypeName('add-site', '示例云')).toBe('新增网站（原备案在示例云）')
  expect(filingTypeName('add-site-no-subject', '示例云')).toBe('新增网站（原备案不在示例云）')
  expect(filingTypeName('access', '示例云')).toBe('接入备案')
  expect(filingTypeName('add-site')).toBe('新增网站（原备案在本接入商）')
})

test('every type has its row of phones (B4, SMS)', () => {
  expect(policy2021.smsTargets).toEqual({
    initial: ['subject', 'site'],
    'add-site': ['subject', 'site'],
    'add-site-no-subject': ['subject', 'site'],
    access: ['site'],
    'change-filing': ['subject', 'site'],
    'change-site': ['site'],
    'deregister-subject': ['subject'],
    'deregister-site': ['site'],
    'cancel-access': [],
  })
})

test('where the record decides, it is said why nothing can be typed', () => {
  for (const type of Object.values(filingTypes)) {
    if (type.settles.length > 0) expect(type.readOnlySays).toBeTruthy()
    if (type.record === 'must-equal') expect(type.settles).toContain('subject')
  }
  expect(filingTypes.access.readOnlySays).toBe('接入备案不能修改备案信息')
})

// K (Entry): building types on both, the other five on the phone only
test('where each is begun', () => {
  const on = (side: 'both' | 'phone') => Object.values(filingTypes).flatMap(({ id, startsOn }) => (startsOn === side ? [id] : []))
  expect(on('both')).toEqual(['initial', 'add-site', 'add-site-no-subject', 'access'])
  expect(on('phone')).toEqual(['change-filing', 'change-site', 'deregister-subject', 'deregister-site', 'cancel-access'])
})
