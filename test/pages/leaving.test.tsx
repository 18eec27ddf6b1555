/** Two taps one after the other: the page that is being opened arrives, the second tap does not overtake it. */
import { go, goHome } from '@/hooks/use-go'
import { stand } from '../support/client'

let page = 100
beforeEach(() => {
  stand.visited.length = 0
  stand.showsPage(++page)
})
afterEach(() => {
  jest.useRealTimers()
  stand.pagesArrive(true)
})

test('a second tap before the page shows is not followed, one after it is', () => {
  stand.pagesArrive(false)
  go('/pages/progress/list/index')
  go('/pages/progress/detail/index?orderId=1')
  expect(stand.visited).toEqual(['/pages/progress/list/index'])
  stand.pagesArrive(true)
  goHome()
  go('/pages/progress/detail/index?orderId=1')
  expect(stand.visited.at(-1)).toBe('/pages/progress/detail/index?orderId=1')
})

test('there and back again at once: the page one left may be left again', () => {
  jest.useFakeTimers({ now: 0 })
  stand.pagesArrive(false)
  go('/pages/demo/index')
  stand.showsPage(page + 50)
  jest.advanceTimersByTime(100)
  stand.showsPage(page)
  go('/pages/demo/index')
  expect(stand.visited).toHaveLength(2)
})

test('a page that never comes does not hold the person: after a moment one may tap again', () => {
  jest.useFakeTimers({ now: 0 })
  stand.pagesArrive(false)
  go('/pages/records/index')
  jest.setSystemTime(1400)
  go('/pages/records/index')
  expect(stand.visited).toHaveLength(1)
  jest.setSystemTime(1600)
  go('/pages/records/index')
  expect(stand.visited).toHaveLength(2)
})
