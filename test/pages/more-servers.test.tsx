/** 其他云服务: a site on several servers of the account, chosen by tapping (spec K1: `resources[]`, more than one wants a remark). */
import type { DetectionResult } from '@domain/detection/detection-types'
import { siteResources } from '@domain/facts/sites'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import SitePage from '@/pages/filing/site/index'
import { contextOf, enterprise } from '../domain/journey/given'
import { onScreen } from './support/filing-world'

const offer = (id: string, change: object = {}) => ({
  kind: 'cvm',
  id,
  name: '云服务器',
  ip: `203.0.113.${id.slice(-1)}`,
  expiresAt: '2027-08-20T00:00:00+08:00',
  sitesUsed: 0,
  qualifies: true,
  checks: [],
  ...change,
})

test('the other servers that can be filed with are offered, put in and taken out; the remark then asks what each is for', async () => {
  const answers = enterprise()
  const main = answers['verify-type'].resource?.id ?? ''
  const world = onScreen({
    page: <SitePage />,
    answers,
    detection: contextOf(answers).detection as DetectionResult,
    more: { 'GET /resources': { status: 200, body: { resources: [offer(main), offer('ins-7'), offer('ins-8', { qualifies: false })] } } },
  })
  const chip = await screen.findByText('云服务器 203.0.113.7')
  expect(screen.queryByText('云服务器 203.0.113.8')).toBeNull()
  expect(screen.queryAllByText(/多个云服务/)).toEqual([])
  fireEvent.click(chip)
  await waitFor(() => expect(siteResources(world.answers(), 0).map(({ id }) => id)).toEqual([main, 'ins-7']))
  expect((await screen.findAllByText(/多个云服务/)).length).toBeGreaterThan(0)
  fireEvent.click(screen.getByText('云服务器 203.0.113.7'))
  await waitFor(() => expect(siteResources(world.answers(), 0).map(({ id }) => id)).toEqual([main]))
})
