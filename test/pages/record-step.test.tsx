/** 备案记录: compared line by line with both ways out, picked from, and nothing typed that the record says. Source: spec A2–A9, J6, J8, J11, E. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import RecordPage from '@/pages/filing/record/index'
import { stand } from '../support/client'
import { onScreen, orderId } from './support/filing-world'
import { askedFor, foundType, institute, siteOf } from './support/records'

const elsewhere = institute({ here: false, sites: [siteOf(1, { accessedHere: false, accessedElsewhere: true })] })
const asked = askedFor(elsewhere, 'sample-1.cn')
const account = { name: '成都示例研究院', nature: 'public-institution' }
const text = () => document.body.textContent ?? ''
const lineOf = (label: string) =>
  screen
    .getAllByText(label)
    .find((one) => one.closest('.compare'))
    ?.closest('.compare') as HTMLElement

test('接入备案: every line says what is recorded and whether it is still so; unknown is said as unknown', async () => {
  onScreen({ page: <RecordPage />, account, answers: asked, detection: foundType(asked, 'access'), record: elsewhere })
  await screen.findByText('和现在对一对')
  expect(text()).toContain('接入备案不能修改备案信息')
  expect(lineOf('网站域名').querySelector('[aria-label="一致"]')).toBeTruthy()
  expect(lineOf('网站名称').textContent).toContain('样例研究院网站1')
  expect(lineOf('网站名称').querySelector('[aria-label="系统查不到现在的情况，请您核对"]')).toBeTruthy()
})

test('现在已经不一样了 on a line stops with both ways out; taken back, the way is free again (J6 a)', async () => {
  const world = onScreen({ page: <RecordPage />, account, answers: asked, detection: foundType(asked, 'access'), record: elsewhere })
  await screen.findByText('和现在对一对')
  fireEvent.click(within(lineOf('网站名称')).getByText('现在已经不一样了'))
  await screen.findByText('有 1 项对不上，现在还不能继续')
  expect(text()).toContain('到原接入商办理变更备案')
  expect(text()).toContain('注销这个网站，再在这里新增网站')
  fireEvent.click(screen.getByText('都一致，继续'))
  expect(world.answers().record?.confirmedAt).toBeUndefined()
  fireEvent.click(within(lineOf('网站名称')).getByText('点错了，还是一样的'))
  await waitFor(() => expect(text()).not.toContain('现在还不能继续'))
  fireEvent.click(screen.getByText('都一致，继续'))
  expect(world.answers().record?.confirmedAt).toMatch(/^2026-09-14T/)
  expect(world.went).toEqual([`/pages/filing/subject/index?orderId=${orderId}`])
})

test('a number that was given up is found by ourselves and stops (J6 a)', async () => {
  const person = {
    ...siteOf(1).person,
    name: '李五',
    idType: 'resident-id',
    idNumber: '510104199212129036',
    phone: '13700137006',
    phoneDisused: true,
  }
  const record = institute({ here: false, sites: [siteOf(1, { accessedHere: false, accessedElsewhere: true, person })] })
  onScreen({ page: <RecordPage />, account, answers: asked, detection: foundType(asked, 'access'), record })
  await screen.findByText('有 1 项对不上，现在还不能继续')
  expect(text()).toContain('这个号码已停用')
})

test('filed here: 先办变更备案 gives this order up after asking, and begins the change', async () => {
  const answers = askedFor(institute(), 'new-site.cn')
  const record = institute({
    person: {
      ...institute().person,
      name: '王一',
      idType: 'resident-id',
      idNumber: '510104198001010018',
      phone: '13800138010',
      phoneDisused: true,
    },
  })
  const world = onScreen({
    page: <RecordPage />,
    account,
    answers,
    detection: foundType(answers, 'add-site'),
    record,
    more: {
      [`POST /orders/${orderId}/abandonment`]: { status: 200, body: { id: orderId, status: 'abandoned' } },
      'POST /orders': { status: 201, body: { id: '77', filingType: 'change-filing' } },
    },
  })
  fireEvent.click(await screen.findByText('先办变更备案'))
  await screen.findByText('先办理变更备案？')
  expect(world.requests.some(({ method }) => method === 'POST')).toBe(false)
  fireEvent.click(screen.getAllByText('先办变更备案').at(-1) as HTMLElement)
  await waitFor(() => expect(stand.visited.at(-1)).toBe('/pages/filing/record/index?orderId=77'))
  const begun = world.requests.find(({ method, path }) => method === 'POST' && path === '/orders')
  expect(begun?.body).toEqual({ filingType: 'change-filing', subjectFilingNumber: '川ICP备20240008号' })
})

test('变更备案: the sites picked come with what is recorded; none has to be picked', async () => {
  const world = onScreen({
    page: <RecordPage />,
    account,
    answers: askedFor(institute(), ''),
    filingType: 'change-filing',
    record: institute(),
  })
  fireEvent.click(await screen.findByText('样例研究院网站2'))
  await waitFor(() => expect(world.answers().record?.siteFilingNumbers).toEqual(['川ICP备20240008号-2']))
  expect(world.answers().sites[0]).toMatchObject({ filingNumber: '川ICP备20240008号-2', siteName: '样例研究院网站2' })
  expect(world.answers().sitePersons[0]).toMatchObject({ name: '李五', phone: '13800138011' })
  fireEvent.click(screen.getByText('选好了，开始修改'))
  expect(world.went).toEqual([`/pages/filing/subject/index?orderId=${orderId}`])
})

test('取消接入: a site served nowhere else is warned about, unticking is one tap; nothing ticked says so (J11)', async () => {
  const record = institute({ sites: [siteOf(1, { accessedElsewhere: true }), siteOf(2)] })
  const answers = {
    ...askedFor(record, ''),
    record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers: ['川ICP备20240008号-2'] },
  }
  const world = onScreen({ page: <RecordPage />, account, answers, filingType: 'cancel-access', record })
  const [only] = await screen.findAllByText(/网站备案号可能被管局注销/)
  expect(only?.closest('.site-pick')?.textContent).toContain('样例研究院网站2')
  fireEvent.click(screen.getByText('样例研究院网站2'))
  await waitFor(() => expect(world.answers().record?.siteFilingNumbers).toEqual([]))
  fireEvent.click(screen.getByText('选好了，看看有什么后果'))
  await waitFor(() => expect(text()).toContain('请先勾选网站'))
  expect(world.went).toEqual([])
})

test('注销网站: with the last site ticked, the hollow subject is said at once (A8)', async () => {
  const record = institute({ sites: [siteOf(1)] })
  const answers = {
    ...askedFor(record, ''),
    record: { subjectFilingNumber: record.filingNumber, siteFilingNumbers: ['川ICP备20240008号-1'] },
  }
  onScreen({ page: <RecordPage />, account, answers, filingType: 'deregister-site', record })
  await screen.findByText(/空壳主体/)
})

describe('several numbers of one certificate (spec E row 12)', () => {
  const answers = askedFor(elsewhere, 'new-site.cn')
  const one = { filingNumber: elsewhere.filingNumber, provinceCode: '510000', filedAt: '2019-05-01', maskedName: '成*****院', sites: 1 }
  const other = { ...one, filingNumber: '蜀ICP备09000009号', filedAt: null, sites: 0 }
  const found = { ...foundType(answers, 'add-site-no-subject'), numbers: [one, other] }

  test('each is shown with province and day, none is chosen; the one that is picked is looked up', async () => {
    const world = onScreen({
      page: <RecordPage />,
      account,
      answers,
      detection: found,
      more: {
        [`POST /orders/${orderId}/detection`]: { status: 200, body: { ...found, recordNumber: one.filingNumber, record: elsewhere } },
      },
    })
    await screen.findByText('这次用哪一个主体备案号')
    expect(text()).toContain('成*****院 · 四川省 · 2019年5月1日备案 · 1 个网站')
    expect(text()).toContain('备案日期没有登记 · 没有网站')
    const radios = [...document.querySelectorAll('.choice-list [aria-checked]')]
    expect(radios.map((radio) => radio.getAttribute('aria-checked'))).toEqual(['false', 'false'])
    fireEvent.click(radios[0] as HTMLElement)
    await screen.findByText('和现在对一对')
    expect(world.answers().record?.subjectFilingNumber).toBe(one.filingNumber)
  })

  test('when the record cannot be fetched it is said, and asked for again', async () => {
    onScreen({
      page: <RecordPage />,
      account,
      answers,
      detection: found,
      more: { [`POST /orders/${orderId}/detection`]: { status: 503, body: { code: 'cloud-no-answer', says: '云账号的信息暂时查不到' } } },
    })
    await screen.findByText('这次用哪一个主体备案号')
    fireEvent.click(document.querySelectorAll('.choice-list [aria-checked]')[1] as HTMLElement)
    await screen.findByText('云账号的信息暂时查不到，备案记录还没有取到')
    expect(screen.getByText('再查一次')).toBeTruthy()
  })
})
