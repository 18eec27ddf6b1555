/** Sources of rules are named, not addressed: a person knows a document by its title. */
import { sourceName } from '@domain/journey/source-name'

test.each([
  ['product/备案/各省管局要求/广东省管局要求.md', '《广东省管局要求》'],
  ['广东省管局规定', '《广东省管局规定》'],
  ['a/一.md; b/二.md', '《一》、《二》'],
  ['https://beian.miit.gov.cn/', 'https://beian.miit.gov.cn/'],
])('%s is read as %s', (source, name) => expect(sourceName(source)).toBe(name))
