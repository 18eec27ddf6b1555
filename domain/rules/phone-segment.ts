/** 手机号段: numbers the ministry's SMS is not known to reach. The list is old, so it warns with its date. Source: spec C9, J8. */
import { segmentReachable } from '@domain/fields/phone'
import { phoneSegmentSource } from '@domain/fields/phone-segments'
import { responsiblePeople } from './responsible-people'
import { nationalRule } from './rule'

export const phoneSegmentRule = nationalRule({
  key: 'phone-segment',
  rule: phoneSegmentSource,
  find: (scope) =>
    responsiblePeople(scope)
      .filter(({ person }) => segmentReachable(person.phone ?? '') === false)
      .map(({ person, phoneAt }) => ({
        anchors: [phoneAt],
        says: `工信部的核验短信可能发不到 ${person.phone?.trim().slice(0, 3)} 号段`,
        wayOut: '最好换一个常用号段的手机；收不到短信会让备案退回',
      })),
})
