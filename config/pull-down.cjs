// Pages that WeChat lets be pulled down. Not said in the pages' own configuration: Taro would wrap them on H5 in an element of its own,
// and there the gesture is src/platform/pull-down.h5.tsx.
const pages = ['pages/progress/list/index', 'pages/progress/detail/index', 'pages/shared-progress/index', 'pages/notifications/index']

module.exports = (ctx) => {
  ctx.modifyMiniConfigs(({ configMap }) => {
    for (const [name, one] of Object.entries(configMap)) {
      if (pages.some((page) => name.replace(/\\/g, '/').includes(page))) one.content.enablePullDownRefresh = true
    }
  })
}
