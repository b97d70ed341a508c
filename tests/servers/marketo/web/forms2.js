/**
 * Stands in for Marketo's forms2.min.js in tests: the documented API, written for Parley. Forms are fetched as a script and sent
 * through a hidden frame of the forms host, so that pages need no CORS. There is no callback for failures, as in the real one.
 */
(() => {
  if (window.MktoForms2) return;
  const host = new URL(document.currentScript.src).origin;
  const forms = [];
  const readyCallbacks = [];
  const renderCallbacks = [];
  // Taken once, as the real library does: on sites that change pages without loading them it is the first one's.
  const referrer = document.referrer || location.href;
  const waiting = new Map();
  let frame;
  let sent = 0;

  const cookie = (name) =>
    document.cookie
      .split("; ")
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  /** What the server counts again: a field without a name makes it wrong. */
  const checksumOf = (names, values) => {
    let sum = 7;
    for (const sign of names.map((name) => `${name}=${values[name]}`).join("|")) {
      sum = (sum * 31 + sign.codePointAt(0)) >>> 0;
    }
    return sum.toString(16);
  };

  function openFrame() {
    frame ??= new Promise((resolve) => {
      const element = document.createElement("iframe");
      element.id = "MktoForms2XDIframe";
      element.style.display = "none";
      element.src = `${host}/index.php/form/XDFrame`;
      element.addEventListener("load", () => resolve(element));
      document.body.append(element);
    });
    return frame;
  }

  window.addEventListener("message", ({ origin, data }) => {
    if (origin !== host || !data?.mktoResponse) return;
    const done = waiting.get(data.mktoResponse.number);
    waiting.delete(data.mktoResponse.number);
    done?.(data.mktoResponse);
  });

  async function post(body) {
    const element = await openFrame();
    const number = ++sent;
    const answered = new Promise((resolve) => waiting.set(number, resolve));
    element.contentWindow.postMessage({ mktoRequest: { number, body } }, host);
    return answered;
  }

  class Form {
    #descriptor;
    #hidden = {};
    #element;
    #callbacks = { validate: [], submit: [], success: [] };
    #submittable = true;

    constructor(descriptor) {
      this.#descriptor = descriptor;
      this.#element = document.getElementById(`mktoForm_${descriptor.Id}`) ?? document.createElement("form");
    }

    render() {
      this.#element.classList.add("mktoForm");
      for (const { Name, InputLabel, Datatype, IsRequired } of this.#descriptor.rows) {
        if (this.#input(Name)) continue;
        const label = document.createElement("label");
        const input = document.createElement("input");
        input.name = Name;
        input.type = Datatype === "email" ? "email" : "text";
        input.required = IsRequired;
        label.append(InputLabel, input);
        this.#element.append(label);
      }
      this.#element.addEventListener("submit", (event) => {
        event.preventDefault();
        this.submit();
      });
      for (const callback of renderCallbacks) callback(this);
      return this;
    }

    getId() {
      return this.#descriptor.Id;
    }

    getFormElem() {
      return [this.#element];
    }

    validate() {
      // What stands in a hidden field does not fill a visible one.
      const valid = this.#descriptor.rows.every(
        ({ Name, IsRequired }) => !IsRequired || (this.#input(Name)?.value ?? "") !== "",
      );
      for (const callback of this.#callbacks.validate) callback(valid);
      return valid && this.#submittable;
    }

    onValidate(callback) {
      return this.#on("validate", callback);
    }

    onSubmit(callback) {
      return this.#on("submit", callback);
    }

    onSuccess(callback) {
      return this.#on("success", callback);
    }

    submittable(may) {
      if (may === undefined) return this.#submittable;
      this.#submittable = may;
      return this;
    }

    submitable(may) {
      return this.submittable(may);
    }

    allFieldsFilled() {
      return this.#descriptor.rows.every(({ Name }) => (this.getValues()[Name] ?? "") !== "");
    }

    addHiddenFields(values) {
      Object.assign(this.#hidden, values);
      return this;
    }

    setValues(values) {
      for (const [name, value] of Object.entries(values)) {
        const input = this.#input(name);
        if (input) input.value = value;
        else if (name in this.#hidden) this.#hidden[name] = value;
      }
      return this;
    }

    getValues() {
      const shown = Object.fromEntries(
        this.#descriptor.rows.map(({ Name }) => [Name, this.#input(Name)?.value ?? ""]),
      );
      return {
        ...shown,
        ...this.#hidden,
        munchkinId: this.#descriptor.munchkinId,
        formid: String(this.#descriptor.Id),
      };
    }

    vals(values) {
      return values ? this.setValues(values) : this.getValues();
    }

    showErrorMessage(message) {
      const note = document.createElement("div");
      note.className = "mktoError";
      note.textContent = message;
      this.#element.append(note);
      return this;
    }

    submit() {
      if (!this.validate()) return this;
      for (const callback of this.#callbacks.submit) callback(this);
      const values = this.getValues();
      const names = Object.keys(values);
      const body = new URLSearchParams({
        _mkt_trk: cookie("_mkto_trk") ?? "",
        ...values,
        formVid: String(this.#descriptor.Vid),
        _mktoReferrer: referrer,
        checksumFields: names.join(","),
        checksum: checksumOf(names.filter(Boolean), values),
      });
      void post(String(body)).then(({ status, answer }) => {
        if (status === 200) this.#succeed(values, answer.followUpUrl);
      });
      return this;
    }

    #succeed(values, followUpUrl) {
      const answers = this.#callbacks.success.map((callback) => callback(values, followUpUrl));
      if (answers.includes(false)) return;
      if (followUpUrl) location.href = followUpUrl;
      else location.reload();
    }

    #on(kind, callback) {
      if (callback) this.#callbacks[kind].push(callback);
      return this;
    }

    #input(name) {
      return this.#element.elements.namedItem(name);
    }
  }

  window.MktoForms2 = {
    loadForm(baseUrl, munchkinId, formId, callback) {
      const name = `mktoLoad${formId}${Math.floor(performance.now() * 1000)}`;
      window[name] = (descriptor) => {
        delete window[name];
        if (descriptor.error) return;
        const form = window.MktoForms2.newForm({ ...descriptor, munchkinId });
        callback?.(form);
      };
      const script = document.createElement("script");
      const query = new URLSearchParams({ munchkinId, form: formId, url: location.href, callback: name });
      script.src = `${new URL(baseUrl, location.href).origin}/index.php/form/getForm?${query}`;
      document.head.append(script);
      return this;
    },
    newForm(descriptor, callback) {
      const form = new Form(descriptor).render();
      forms.push(form);
      callback?.(form);
      for (const ready of readyCallbacks) ready(form);
      return form;
    },
    getForm: (id) => forms.find((form) => form.getId() === Number(id)),
    allForms: () => [...forms],
    whenReady(callback) {
      readyCallbacks.push(callback);
      for (const form of forms) callback(form);
      return this;
    },
    onFormRender(callback) {
      renderCallbacks.push(callback);
      return this;
    },
    whenRendered(callback) {
      for (const form of forms) callback(form);
      return this.onFormRender(callback);
    },
    getPageFields: () => ({ URL: location.href, REFERRER: referrer }),
  };
})();
