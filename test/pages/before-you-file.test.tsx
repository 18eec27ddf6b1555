/** 备案前看一看: nobody signed in; province, kind of subject and type decide what is shown. Source: spec A38, K1 (help). */
import { currentPolicy } from '@domain/policies/registry'
import { provinceRules } from '@domain/provinces/registry'
import { fireEvent, screen } from '@testing-library/react'
import BeforeYouFile from '@/pages/before-you-file'
import { type Answered, stand } from '../support/client'
import { showPage } from '../support/page'

const settings = {
  now: '2026-09-14T09:00:00+08:00',
  providerName: '示例云',
  sandbox: false,
  servicePhone: '400',
  rulesVersion: 'x',
  policy: currentPolicy,
}
let province: () => Answered

beforeEach(() => {
  province = () => ({ statusCode: 200, data: provinceRules('320000') })
  stand.answerWith(({ url }) => {
    if (url.endsWith('/settings')) return { statusCode: 200, data: settings }
    if (url.endsWith('/provinces')) return { statusCode: 200, data: { provinces: [{ code: '320000', name: '江苏', recorded: true }] } }
    if (url.endsWith('/provinces/320000')) return province()
    return { statusCode: 404, data: { code: 'not-found', says: '没有' } }
  })
})

const choose = async (label: string, option: string) => {
  const chip = screen.queryByText(option)
  if (!chip) fireEvent.click(screen.getByLabelText(new RegExp(label)))
  const found = await screen.findAllByText(option)
  fireEvent.click(found.at(-1) as HTMLElement)
}

test('before a province is chosen: the six stages and what holds everywhere', async () => {
  showPage(<BeforeYouFile />)
  await screen.findByText('管局审核，拿到备案号')
  expect(screen.getByText('最长 20 个工作日')).toBeTruthy()
  expect(screen.getByText('备案号下来之前，网站不能开通访问。')).toBeTruthy()
  expect(screen.queryByText('要准备的东西')).toBeNull()
})

test('a unit in 江苏: its papers, what comes with a situation, the province’s rules with their dates, what is not recorded', async () => {
  showPage(<BeforeYouFile />)
  await screen.findByText('管局审核，拿到备案号')
  await choose('在哪个省备案', '江苏省')
  await choose('谁来备案', '企业')
  await screen.findByText('单位证件')
  expect(screen.getAllByText('承诺书').length).toBeGreaterThan(0)
  expect(screen.getByText(/^网站负责人是另一个人（\d）$/)).toBeTruthy()
  expect(screen.getByText('江苏的规定')).toBeTruthy()
  expect(screen.getAllByText(/2021-\d\d/).length).toBeGreaterThan(3)
  expect(screen.getByText(/^另有 \d+ 项规定未收录/)).toBeTruthy()
})

test('an ending asks for no papers and has no review here', async () => {
  showPage(<BeforeYouFile />)
  await screen.findByText('管局审核，拿到备案号')
  await choose('在哪个省备案', '江苏省')
  await choose('要办什么', '注销主体')
  await screen.findByText('不用交材料。负责人的手机能收到验证码就可以办。')
  expect(screen.getByText('接入商不审核，填好手机验证码就直接交给管局。')).toBeTruthy()
})

test('the province does not come: it says so and tries again', async () => {
  province = () => ({ statusCode: 503, data: { code: 'x', says: '暂时查不到' } })
  showPage(<BeforeYouFile />)
  await screen.findByText('管局审核，拿到备案号')
  await choose('在哪个省备案', '江苏省')
  await screen.findByText('暂时查不到')
  province = () => ({ statusCode: 200, data: provinceRules('320000') })
  fireEvent.click(screen.getByText('再试一次'))
  await screen.findByText('江苏的规定')
})
