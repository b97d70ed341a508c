import { chooseAsset } from "../assets/chooseAsset.ts";
import { listAttributes } from "../attributes/listAttributes.ts";
import { listBackups } from "../backups/listBackups.ts";
import { makeBackup } from "../backups/makeBackup.ts";
import { restoreFromBackup } from "../backups/restoreFromBackup.ts";
import { readCards } from "../clipboard/readCards.ts";
import { writeCards } from "../clipboard/writeCards.ts";
import { writeText } from "../clipboard/writeText.ts";
import { addFlow } from "../dialogues/addFlow.ts";
import { changeDialogues } from "../dialogues/changeDialogues.ts";
import { createDialogue } from "../dialogues/createDialogue.ts";
import { deleteDialogue } from "../dialogues/deleteDialogue.ts";
import { duplicateDialogue } from "../dialogues/duplicateDialogue.ts";
import { exportDialogueFile } from "../dialogues/exportDialogueFile.ts";
import { getDialogue } from "../dialogues/getDialogue.ts";
import { importFiles } from "../dialogues/importFiles.ts";
import { importText } from "../dialogues/importText.ts";
import { listDeleted } from "../dialogues/listDeleted.ts";
import { listDialogues } from "../dialogues/listDialogues.ts";
import { listFlows } from "../dialogues/listFlows.ts";
import { listUses } from "../dialogues/listUses.ts";
import { purgeDialogue } from "../dialogues/purgeDialogue.ts";
import { receiveDialogue } from "../dialogues/receiveDialogue.ts";
import { renameDialogue } from "../dialogues/renameDialogue.ts";
import { restoreDialogue } from "../dialogues/restoreDialogue.ts";
import { saveDrawing } from "../export/saveDrawing.ts";
import { setMenu } from "../menu/setMenu.ts";
import { readPageLook } from "../pageLook/readPageLook.ts";
import { getPreferences } from "../preferences/getPreferences.ts";
import { setPreferences } from "../preferences/setPreferences.ts";
import { getSecretsStatus } from "../secrets/getSecretsStatus.ts";
import { setSecretsKeeping } from "../secrets/setSecretsKeeping.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { setSiteSettings } from "../settings/setSiteSettings.ts";
import { choosePage } from "../simulator/choosePage.ts";
import { closeSimulator } from "../simulator/closeSimulator.ts";
import { openPage } from "../simulator/openPage.ts";
import { openSimulator } from "../simulator/openSimulator.ts";
import { orderPage } from "../simulator/orderPage.ts";
import { acknowledgeFlush } from "../studio/acknowledgeFlush.ts";
import { getAppInfo } from "../studio/getAppInfo.ts";
import { openLink } from "../studio/openLink.ts";
import { revealFile } from "../studio/revealFile.ts";
import { listTargeting } from "../targeting/listTargeting.ts";
import { listTemplates } from "../templates/listTemplates.ts";
import { deleteTheme } from "../themes/deleteTheme.ts";
import { duplicateTheme } from "../themes/duplicateTheme.ts";
import { keepThemeFile } from "../themes/keepThemeFile.ts";
import { listThemes } from "../themes/listThemes.ts";
import { previewTheme } from "../themes/previewTheme.ts";
import { readThemeFile } from "../themes/readThemeFile.ts";
import { saveTheme } from "../themes/saveTheme.ts";
import { checkpointDialogue } from "../versions/checkpointDialogue.ts";
import { getVersion } from "../versions/getVersion.ts";
import { keepNamed } from "../versions/keepNamed.ts";
import { listVersions } from "../versions/listVersions.ts";
import { nameVersion } from "../versions/nameVersion.ts";
import { listVisitors } from "../visitors/listVisitors.ts";
import { removeVisitor } from "../visitors/removeVisitor.ts";
import { saveVisitor } from "../visitors/saveVisitor.ts";
import type { Handlers } from "./Handler.ts";

/** Who answers which call. */
export const handlers = {
  "app:info": getAppInfo,
  "app:flushed": acknowledgeFlush,
  "app:openExternal": openLink,
  "app:reveal": revealFile,
  "dialogues:list": listDialogues,
  "dialogues:create": createDialogue,
  "dialogues:get": getDialogue,
  "dialogues:save": receiveDialogue,
  "dialogues:rename": renameDialogue,
  "dialogues:change": changeDialogues,
  "dialogues:duplicate": duplicateDialogue,
  "dialogues:delete": deleteDialogue,
  "dialogues:restore": restoreDialogue,
  "dialogues:importFiles": importFiles,
  "dialogues:importText": importText,
  "dialogues:exportFile": exportDialogueFile,
  "dialogues:listDeleted": listDeleted,
  "dialogues:purge": purgeDialogue,
  // Loaded when they are first needed, with the search.
  "dialogues:search": async (input, context) =>
    (await import("../search/searchDialogues.ts")).searchDialogues(input, context),
  "dialogues:replace": async (input, context) =>
    (await import("../search/replaceInDialogues.ts")).replaceInDialogues(input, context),
  "dialogues:takeBack": async (input, context) =>
    (await import("../search/takeBackReplacement.ts")).takeBackReplacement(input, context),
  "flows:add": addFlow,
  "flows:list": listFlows,
  "flows:uses": listUses,
  "flows:dialogues": async (input, context) =>
    (await import("../dialogues/listFlowDialogues.ts")).listFlowDialogues(input, context),
  "targeting:list": listTargeting,
  "attributes:list": listAttributes,
  "versions:list": listVersions,
  "versions:get": getVersion,
  "versions:checkpoint": checkpointDialogue,
  "versions:keep": keepNamed,
  "versions:name": nameVersion,
  "backups:list": listBackups,
  "backups:make": makeBackup,
  "backups:restore": restoreFromBackup,
  // Loaded when they are first needed: they bring the readers of XML and CSV.
  "languages:export": async (input, context) =>
    (await import("../translation/exportLanguageFile.ts")).exportLanguageFile(input, context),
  "languages:import": async (input, context) =>
    (await import("../translation/importLanguageFile.ts")).importLanguageFile(input, context),
  "templates:list": listTemplates,
  "assets:choose": chooseAsset,
  // Loaded when it is first needed: it brings the checks and the bundle's pages.
  "bundle:export": async (input, context) =>
    (await import("../export/exportBundle.ts")).exportBundle(input, context),
  "clipboard:writeCards": writeCards,
  "clipboard:readCards": readCards,
  "clipboard:writeText": writeText,
  "drawing:save": saveDrawing,
  "simulator:open": openSimulator,
  "simulator:choosePage": choosePage,
  "simulator:openPage": openPage,
  "simulator:order": orderPage,
  "simulator:close": closeSimulator,
  "visitors:list": listVisitors,
  "visitors:save": saveVisitor,
  "visitors:remove": removeVisitor,
  // Loaded when they are first needed: publishing is rare, and brings a lot.
  "targets:list": async (input, context) =>
    (await import("../targets/listTargets.ts")).listTargets(input, context),
  "targets:save": async (input, context) =>
    (await import("../targets/saveTarget.ts")).saveTarget(input, context),
  "targets:remove": async (input, context) =>
    (await import("../targets/removeTarget.ts")).removeTarget(input, context),
  "targets:test": async (input, context) =>
    (await import("../targets/testTarget.ts")).testTarget(input, context),
  "targets:choose": async (input, context) =>
    (await import("../targets/chooseTargetPath.ts")).chooseTargetPath(input, context),
  "publish:review": async (input, context) =>
    (await import("../publish/reviewPublish.ts")).reviewPublish(input, context),
  "publish:start": async (input, context) =>
    (await import("../publish/publishSite.ts")).publishSite(input, context),
  "publish:stop": async (input, context) =>
    (await import("../publish/stopPublish.ts")).stopPublish(input, context),
  "publish:rollback": async (input, context) =>
    (await import("../publish/rollBack.ts")).rollBack(input, context),
  "publish:history": async (input, context) =>
    (await import("../publish/listPublications.ts")).listPublications(input, context),
  "install:describe": async (input, context) =>
    (await import("../install/describeInstall.ts")).describeInstall(input, context),
  "install:check": async (input, context) =>
    (await import("../install/checkInstall.ts")).checkInstall(input, context),
  "themes:list": listThemes,
  "themes:save": saveTheme,
  "themes:duplicate": duplicateTheme,
  "themes:delete": deleteTheme,
  "themes:keepFile": keepThemeFile,
  "themes:readFile": readThemeFile,
  "themes:readPage": readPageLook,
  "themes:preview": previewTheme,
  // Loaded when they are first needed, as all that is about Marketo.
  "marketo:list": async (input, context) =>
    (await import("../marketo/connection/listConnections.ts")).listConnections(input, context),
  "marketo:save": async (input, context) =>
    (await import("../marketo/connection/saveConnection.ts")).saveConnection(input, context),
  "marketo:remove": async (input, context) =>
    (await import("../marketo/connection/removeConnection.ts")).removeConnection(input, context),
  "marketo:test": async (input, context) =>
    (await import("../marketo/connection/testConnection.ts")).testConnection(input, context),
  "marketo:stopTest": async (input, context) =>
    (await import("../marketo/connection/stopTest.ts")).stopTest(input, context),
  "marketo:offer": async (input, context) =>
    (await import("../marketo/syncing/offerSync.ts")).offerSync(input, context),
  "marketo:sync": async (input, context) =>
    (await import("../marketo/syncing/startSync.ts")).startSync(input, context),
  "marketo:stopSync": async (input, context) =>
    (await import("../marketo/syncing/stopSync.ts")).stopSync(input, context),
  "meetings:list": async (input, context) =>
    (await import("../meetings/changes/calls/listMeetings.ts")).listMeetings(input, context),
  "meetings:follow": async (input, context) =>
    (await import("../meetings/changes/calls/followNow.ts")).followNow(input, context),
  "meetings:times": async (input, context) =>
    (await import("../meetings/changes/calls/listTimes.ts")).listTimes(input, context),
  "meetings:takers": async (input, context) =>
    (await import("../meetings/changes/calls/listTakers.ts")).listTakers(input, context),
  "meetings:mailPreview": async (input, context) =>
    (await import("../meetings/changes/calls/previewMails.ts")).previewMails(input, context),
  "meetings:reschedule": async (input, context) =>
    (await import("../meetings/changes/calls/rescheduleMeeting.ts")).rescheduleMeeting(input, context),
  "meetings:cancel": async (input, context) =>
    (await import("../meetings/changes/calls/cancelMeeting.ts")).cancelMeeting(input, context),
  "meetings:reassign": async (input, context) =>
    (await import("../meetings/changes/calls/reassignMeeting.ts")).reassignMeeting(input, context),
  "meetings:mark": async (input, context) =>
    (await import("../meetings/changes/calls/markHeld.ts")).markHeld(input, context),
  "meetings:saveIcs": async (input, context) =>
    (await import("../meetings/changes/calls/saveIcs.ts")).saveIcs(input, context),
  "mail:get": async (input, context) => (await import("../mail/calls/getMail.ts")).getMail(input, context),
  "mail:save": async (input, context) => (await import("../mail/calls/saveMail.ts")).saveMail(input, context),
  "mail:test": async (input, context) => (await import("../mail/calls/testMail.ts")).testMail(input, context),
  "mail:remove": async (input, context) =>
    (await import("../mail/calls/removeMail.ts")).removeMail(input, context),
  "mail:again": async (input, context) =>
    (await import("../mail/calls/sendAgain.ts")).sendAgain(input, context),
  "mail:drop": async (input, context) => (await import("../mail/calls/dropMail.ts")).dropMail(input, context),
  "engagement:get": async (input, context) =>
    (await import("../marketo/engagement/calls/getEngagement.ts")).getEngagement(input, context),
  "engagement:save": async (input, context) =>
    (await import("../marketo/engagement/calls/saveEngagement.ts")).saveEngagement(input, context),
  "engagement:programs": async (input, context) =>
    (await import("../marketo/engagement/calls/listPrograms.ts")).listPrograms(input, context),
  "engagement:run": async (input, context) =>
    (await import("../marketo/engagement/calls/startEngagement.ts")).startEngagement(input, context),
  "engagement:stop": async (input, context) =>
    (await import("../marketo/engagement/calls/stopEngagement.ts")).stopEngagement(input, context),
  "marketo:syncing": async (input, context) =>
    (await import("../marketo/syncing/getSyncing.ts")).getSyncing(input, context),
  "marketo:createForm": async (input, context) =>
    (await import("../marketo/forms/createForm.ts")).createForm(input, context),
  // Loaded when they are first needed: many never sync.
  "people:list": async (input, context) =>
    (await import("../people/calls/listKeptPeople.ts")).listKeptPeople(input, context),
  "people:count": async (input, context) =>
    (await import("../people/calls/countKeptPeople.ts")).countKeptPeople(input, context),
  "people:get": async (input, context) =>
    (await import("../people/calls/getKeptPerson.ts")).getKeptPerson(input, context),
  "people:forgettable": async (input, context) =>
    (await import("../people/forget/askForgettable.ts")).askForgettable(input, context),
  "people:forget": async (input, context) =>
    (await import("../people/forget/forgetPerson.ts")).forgetPerson(input, context),
  "people:activities": async (input, context) =>
    (await import("../people/calls/listKeptActivities.ts")).listKeptActivities(input, context),
  "reports:read": async (input, context) =>
    (await import("../reports/readReport.ts")).readReport(input, context),
  "reports:ways": async (input, context) => (await import("../reports/readWays.ts")).readWays(input, context),
  "reports:refresh": async (input, context) =>
    (await import("../reports/refreshReports.ts")).refreshReports(input, context),
  "reports:meetings": async (input, context) =>
    (await import("../reports/readMeetingReport.ts")).readMeetingReport(input, context),
  "reports:import": async (input, context) =>
    (await import("../reports/importEvents.ts")).importEvents(input, context),
  "reports:stopImport": async (input, context) =>
    (await import("../reports/stopImport.ts")).stopImport(input, context),
  "reports:forgettable": async (input, context) =>
    (await import("../reports/askForgettable.ts")).askForgettable(input, context),
  "reports:forget": async (input, context) =>
    (await import("../reports/removeEvents.ts")).removeEvents(input, context),
  "reports:saveTable": async (input, context) =>
    (await import("../reports/saveTable.ts")).saveTable(input, context),
  // Loaded when they are first needed, as all that is about calendars.
  "calendars:list": async (input, context) =>
    (await import("../calendars/accounts/listAccounts.ts")).listAccounts(input, context),
  "calendars:setClient": async (input, context) =>
    (await import("../calendars/accounts/setClient.ts")).setClient(input, context),
  "calendars:signIn": async (input, context) =>
    (await import("../calendars/accounts/connectBySignIn.ts")).connectBySignIn(input, context),
  "calendars:stopSignIn": async (input, context) =>
    (await import("../calendars/accounts/stopSignIn.ts")).stopSignIn(input, context),
  "calendars:logIn": async (input, context) =>
    (await import("../calendars/accounts/connectServer.ts")).connectServer(input, context),
  "calendars:check": async (input, context) =>
    (await import("../calendars/accounts/checkAccount.ts")).checkAccount(input, context),
  "calendars:choose": async (input, context) =>
    (await import("../calendars/accounts/chooseCalendars.ts")).chooseCalendars(input, context),
  "calendars:remove": async (input, context) =>
    (await import("../calendars/accounts/removeAccount.ts")).removeAccount(input, context),
  "relays:list": async (input, context) =>
    (await import("../relays/listRelays.ts")).listRelays(input, context),
  "relays:save": async (input, context) => (await import("../relays/saveRelay.ts")).saveRelay(input, context),
  "relays:test": async (input, context) => (await import("../relays/testRelay.ts")).testRelay(input, context),
  "relays:fetch": async (input, context) =>
    (await import("../relays/fetchRelay.ts")).fetchRelay(input, context),
  "relays:settle": async (input, context) =>
    (await import("../relays/settleRefused.ts")).settleRefused(input, context),
  "relays:remove": async (input, context) =>
    (await import("../relays/removeRelay.ts")).removeRelay(input, context),
  "agents:get": async (input, context) =>
    (await import("../scheduling/getSetup.ts")).getSetup(input, context),
  "agents:save": async (input, context) =>
    (await import("../meetings/schedule/saveAndRenew.ts")).saveAndRenew(input, context),
  "agents:preview": async (input, context) =>
    (await import("../scheduling/previewSlots.ts")).previewSlots(input, context),
  "teams:preview": async (input, context) =>
    (await import("../scheduling/previewTeam.ts")).previewTeam(input, context),
  "teams:bookings": async (input, context) =>
    (await import("../scheduling/listBookings.ts")).listBookings(input, context),
  "requests:get": async (input, context) =>
    (await import("../meetings/requests/calls/getRequests.ts")).getRequests(input, context),
  "requests:check": async (input, context) =>
    (await import("../meetings/requests/calls/checkRequests.ts")).checkRequests(input, context),
  "requests:decide": async (input, context) =>
    (await import("../meetings/requests/calls/decideRequest.ts")).decideRequest(input, context),
  "requests:offer": async (input, context) =>
    (await import("../meetings/requests/calls/offerTimes.ts")).offerTimes(input, context),
  "requests:book": async (input, context) =>
    (await import("../meetings/requests/calls/bookRequest.ts")).bookRequest(input, context),
  "requests:mail": async (input, context) =>
    (await import("../meetings/requests/calls/mailRequest.ts")).mailRequest(input, context),
  "settings:get": getSiteSettings,
  "settings:set": setSiteSettings,
  "sinks:test": async (input, context) =>
    (await import("../sinks/testWebhook.ts")).testWebhook(input, context),
  "preferences:get": getPreferences,
  "preferences:set": setPreferences,
  "secrets:status": getSecretsStatus,
  "secrets:setKeeping": setSecretsKeeping,
  "menu:set": setMenu,
} satisfies Handlers;
