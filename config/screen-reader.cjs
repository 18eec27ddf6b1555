// Taro's templates list the attributes of each component, and none for screen readers: without this plugin every name of a button is
// dropped on the way to WeChat. What is listed here is written into the templates and told to the runtime, which must agree on both.
const path = require('node:path')
const spoken = require('../src/platform/spoken-attributes.json')

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, spoken)
      const runtime = path.resolve(__dirname, '../src/platform/spoken-attributes.weapp.ts')
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
