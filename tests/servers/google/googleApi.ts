const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const instant = { type: "string", format: "date-time" } as const;
const strict = { type: "object", additionalProperties: false } as const;
const inPath = (name: string) => ({ name, in: "path", required: true, schema: text }) as const;
const inQuery = (name: string, schema: object) => ({ name, in: "query", schema }) as const;
const json = (name: string) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});
const answers = (name: string) => ({ "200": { description: "", content: json(name) } });
const takes = (name: string) => ({ required: true, content: json(name) });
const sendUpdates = inQuery("sendUpdates", { type: "string", enum: ["all", "externalOnly", "none"] });
const version = inQuery("conferenceDataVersion", { type: "integer", minimum: 0, maximum: 1 });

const time = {
  ...strict,
  properties: { date: { type: "string" }, dateTime: instant, timeZone: text },
} as const;
const event = {
  id: { type: "string", pattern: "^[a-v0-9]{5,1024}$" },
  summary: text,
  description: text,
  location: text,
  start: time,
  end: time,
  attendees: {
    type: "array",
    items: {
      ...strict,
      required: ["email"],
      properties: { email: text, displayName: text, self: flag, responseStatus: text },
    },
  },
  reminders: {
    ...strict,
    properties: {
      useDefault: flag,
      overrides: {
        type: "array",
        maxItems: 5,
        items: {
          ...strict,
          required: ["method", "minutes"],
          properties: {
            method: { enum: ["email", "popup"] },
            minutes: { type: "integer", minimum: 0, maximum: 40_320 },
          },
        },
      },
    },
  },
  guestsCanSeeOtherGuests: flag,
  guestsCanInviteOthers: flag,
  transparency: { type: "string", enum: ["opaque", "transparent"] },
  extendedProperties: {
    ...strict,
    properties: { private: { type: "object", additionalProperties: text } },
  },
  conferenceData: {
    ...strict,
    properties: {
      createRequest: {
        ...strict,
        required: ["requestId"],
        properties: {
          requestId: text,
          conferenceSolutionKey: { ...strict, properties: { type: text } },
          status: { ...strict, properties: { statusCode: { enum: ["pending", "success", "failure"] } } },
        },
      },
    },
  },
} as const;
const kept = {
  ...event,
  kind: text,
  etag: text,
  status: { enum: ["confirmed", "tentative", "cancelled"] },
  hangoutLink: text,
  created: instant,
  updated: instant,
} as const;
const period = {
  ...strict,
  required: ["start", "end"],
  properties: { start: instant, end: instant },
} as const;

/** The part of Google's Calendar API v3 that Parley calls. */
export const googleApi = {
  openapi: "3.0.3",
  info: { title: "Google Calendar, in part", version: "v3" },
  paths: {
    "/users/me/calendarList": {
      get: {
        operationId: "listCalendars",
        parameters: [
          inQuery("maxResults", { type: "integer", minimum: 1, maximum: 250 }),
          inQuery("pageToken", text),
        ],
        responses: answers("CalendarList"),
      },
    },
    "/freeBusy": {
      post: {
        operationId: "freeBusy",
        requestBody: takes("FreeBusyRequest"),
        responses: answers("FreeBusy"),
      },
    },
    "/calendars/{calendarId}/events": {
      post: {
        operationId: "insertEvent",
        parameters: [inPath("calendarId"), sendUpdates, version],
        requestBody: takes("NewEvent"),
        responses: answers("Event"),
      },
    },
    "/calendars/{calendarId}/events/{eventId}": {
      get: {
        operationId: "getEvent",
        parameters: [inPath("calendarId"), inPath("eventId")],
        responses: answers("Event"),
      },
      patch: {
        operationId: "patchEvent",
        parameters: [inPath("calendarId"), inPath("eventId"), sendUpdates, version],
        requestBody: takes("EventPatch"),
        responses: answers("Event"),
      },
      delete: {
        operationId: "deleteEvent",
        parameters: [inPath("calendarId"), inPath("eventId"), sendUpdates],
        responses: { "204": { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      NewEvent: { ...strict, required: ["start", "end"], properties: event },
      EventPatch: { ...strict, properties: event },
      Event: { ...strict, required: ["id", "etag", "status"], properties: kept },
      FreeBusyRequest: {
        ...strict,
        required: ["timeMin", "timeMax", "items"],
        properties: {
          timeMin: instant,
          timeMax: instant,
          timeZone: text,
          items: {
            type: "array",
            maxItems: 50,
            items: { ...strict, required: ["id"], properties: { id: text } },
          },
        },
      },
      FreeBusy: {
        ...strict,
        required: ["kind", "timeMin", "timeMax", "calendars"],
        properties: {
          kind: text,
          timeMin: instant,
          timeMax: instant,
          calendars: {
            type: "object",
            additionalProperties: {
              ...strict,
              required: ["busy"],
              properties: {
                busy: { type: "array", items: period },
                errors: {
                  type: "array",
                  items: { ...strict, properties: { domain: text, reason: text } },
                },
              },
            },
          },
        },
      },
      CalendarList: {
        ...strict,
        required: ["kind", "items"],
        properties: {
          kind: text,
          nextPageToken: text,
          items: {
            type: "array",
            items: {
              ...strict,
              required: ["id", "accessRole"],
              properties: {
                id: text,
                summary: text,
                summaryOverride: text,
                timeZone: text,
                primary: flag,
                accessRole: { enum: ["freeBusyReader", "reader", "writer", "owner"] },
                conferenceProperties: {
                  ...strict,
                  properties: { allowedConferenceSolutionTypes: { type: "array", items: text } },
                },
              },
            },
          },
        },
      },
    },
  },
};
