const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const strict = { type: "object", additionalProperties: false } as const;
const inPath = (name: string) => ({ name, in: "path", required: true, schema: text }) as const;
const inQuery = (name: string, schema: object = text) =>
  ({ name, in: "query", required: name.endsWith("DateTime"), schema }) as const;
const json = (name: string) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});
const answers = (name: string, status = "200") => ({ [status]: { description: "", content: json(name) } });
const takes = (name: string) => ({ required: true, content: json(name) });
/** Graph wants to be told how to say times and ids; without it they would be read wrongly. */
const prefer = {
  name: "prefer",
  in: "header",
  required: true,
  schema: { type: "string", pattern: 'outlook\\.timezone="UTC".*IdType="ImmutableId"' },
} as const;
const top = inQuery("$top", { type: "integer", minimum: 1, maximum: 1000 });
const select = inQuery("$select");
const instant = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" } as const;

const moment = {
  ...strict,
  required: ["dateTime", "timeZone"],
  properties: {
    dateTime: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,7})?$" },
    timeZone: text,
  },
} as const;
const event = {
  subject: text,
  body: {
    ...strict,
    required: ["contentType", "content"],
    properties: { contentType: { enum: ["text", "html"] }, content: text },
  },
  start: moment,
  end: moment,
  location: { ...strict, properties: { displayName: text } },
  attendees: {
    type: "array",
    maxItems: 500,
    items: {
      ...strict,
      required: ["emailAddress"],
      properties: {
        type: { enum: ["required", "optional", "resource"] },
        emailAddress: { ...strict, properties: { address: text, name: text } },
      },
    },
  },
  isReminderOn: flag,
  reminderMinutesBeforeStart: { type: "integer" },
  allowNewTimeProposals: flag,
  responseRequested: flag,
  hideAttendees: flag,
  isOnlineMeeting: flag,
  onlineMeetingProvider: { enum: ["unknown", "skypeForBusiness", "skypeForConsumer", "teamsForBusiness"] },
  transactionId: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" },
} as const;
const guest = event.attendees.items;
const kept = {
  ...event,
  attendees: {
    ...event.attendees,
    items: {
      ...guest,
      properties: { ...guest.properties, status: { ...strict, properties: { response: text } } },
    },
  },
  id: text,
  "@odata.etag": text,
  isCancelled: flag,
  isAllDay: flag,
  showAs: { enum: ["free", "tentative", "busy", "oof", "workingElsewhere", "unknown"] },
  responseStatus: {
    ...strict,
    properties: {
      response: {
        enum: ["none", "organizer", "tentativelyAccepted", "accepted", "declined", "notResponded"],
      },
    },
  },
  onlineMeeting: { ...strict, nullable: true, properties: { joinUrl: text } },
} as const;
const list = (items: object) => ({
  ...strict,
  required: ["value"],
  properties: { value: { type: "array", items }, "@odata.nextLink": text },
});

/** The part of Microsoft Graph v1.0 that Parley calls. */
export const graphApi = {
  openapi: "3.0.3",
  info: { title: "Microsoft Graph, calendars in part", version: "v1.0" },
  paths: {
    "/me/calendars": {
      get: {
        operationId: "listCalendars",
        parameters: [prefer, top, inQuery("$skip", { type: "integer" })],
        responses: answers("Calendars"),
      },
    },
    "/me/calendars/{calendar}/calendarView": {
      get: {
        operationId: "calendarView",
        parameters: [
          prefer,
          inPath("calendar"),
          inQuery("startDateTime", instant),
          inQuery("endDateTime", instant),
          top,
          select,
          inQuery("$skip", { type: "integer" }),
        ],
        responses: answers("Events"),
      },
    },
    "/me/calendars/{calendar}/events": {
      post: {
        operationId: "createEvent",
        parameters: [prefer, inPath("calendar")],
        requestBody: takes("NewEvent"),
        responses: answers("Event", "201"),
      },
    },
    "/me/events/{event}": {
      get: {
        operationId: "getEvent",
        parameters: [prefer, inPath("event"), select],
        responses: answers("Event"),
      },
      patch: {
        operationId: "patchEvent",
        parameters: [prefer, inPath("event")],
        requestBody: takes("EventPatch"),
        responses: answers("Event"),
      },
    },
    "/me/events/{event}/cancel": {
      post: {
        operationId: "cancelEvent",
        parameters: [prefer, inPath("event")],
        requestBody: takes("Cancelling"),
        responses: { "202": { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      Calendars: list({
        ...strict,
        required: ["id"],
        properties: {
          id: text,
          name: text,
          canEdit: flag,
          isDefaultCalendar: flag,
          allowedOnlineMeetingProviders: { type: "array", items: text },
        },
      }),
      Events: list({ ...strict, required: ["@odata.etag", "start", "end"], properties: kept }),
      NewEvent: { ...strict, required: ["subject", "start", "end"], properties: event },
      EventPatch: { ...strict, properties: event },
      Event: { ...strict, required: ["id", "@odata.etag", "start", "end"], properties: kept },
      Cancelling: { ...strict, properties: { comment: text } },
    },
  },
};
