"""Panels read from PostGIS and results written to it, as Processing's own parameters do.

A PostgreSQL of the tests' own runs in a scratch folder on a free port, and is stopped and removed after them, whatever
happened. What is in the database is asked of psql, which is nothing of ours nor of QGIS.
"""

import gc
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

COLUMNS = ("gid", "代码", "年份", "碳排放", "碳汇", "GDP")
BIG = 2**53
"""Above it, a key that passes through a float comes back as another."""
ROWS = tuple(dict(zip(COLUMNS, row)) for row in (
    (BIG + 7, "乙", 2010, 500.0, "50.25", 7.0), (BIG + 1, "甲", 2000, 100.0, "60.75", 3.0),
    (BIG + 3, "乙", 2000, 400.0, None, 6.0), (BIG + 5, "甲", 2010, None, "65.50", 4.0),
    (BIG + 9, "丙", 2000, 250.0, "0.10", 5.0), (BIG + 11, "丙", 2010, 125.0, "0.20", None)))
PASSWORD = "open-sesame"  # pragma: allowlist secret


class Server:
    """PostgreSQL in a scratch folder."""

    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        # PostgreSQL refuses root; Debian's package brings the user
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def start(self):
        self._do("initdb", "--auth=trust", "--username=carbon", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        self._do("pg_ctl", "start", "--wait", "--silent", f"--log={self.folder}/log", "-o",
                 f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder} -c fsync=off")
        self.sql("CREATE DATABASE study", base="postgres")
        self.sql('CREATE EXTENSION postgis; CREATE ROLE reader LOGIN; CREATE SCHEMA "县域"; CREATE SCHEMA closed; '
                 'GRANT USAGE ON SCHEMA "县域" TO reader')
        self.panel("面板", "geometry(Polygon, 4326)")

    def stop(self):
        if (self.folder / "data" / "postmaster.pid").exists():
            self._do("pg_ctl", "stop", "--wait", "--silent", "--mode=immediate")

    def _do(self, program, *arguments):
        drop = ["runuser", "-u", self.user, "--"] if os.geteuid() == 0 else []
        subprocess.run([*drop, self.programs / program, f"--pgdata={self.folder}/data", *arguments], check=True, cwd="/",
                       stdout=subprocess.DEVNULL, timeout=120)

    def sql(self, query, base="study"):
        """Rows that psql gives, as lists of texts; NULL is None."""
        done = subprocess.run([self.programs / "psql", "--host=127.0.0.1", f"--port={self.port}", "--username=carbon",
                               f"--dbname={base}", "--no-psqlrc", "--quiet", "--no-align", "--tuples-only",
                               "--field-separator=\t", "--pset=null=∅", "--set=ON_ERROR_STOP=1", f"--command={query}"],
                              check=True, capture_output=True, text=True, timeout=60,
                              env={**os.environ, "PGOPTIONS": "-c lock_timeout=5s"})
        return [[None if v == "∅" else v for v in line.split("\t")] for line in done.stdout.splitlines()]

    def tables(self):
        return {name for (name,) in self.sql("SELECT table_schema || '.' || table_name FROM information_schema.tables "
                                             "WHERE table_schema IN ('县域', 'closed', 'public') AND table_type = "
                                             "'BASE TABLE' AND table_name <> 'spatial_ref_sys'")}

    def panel(self, name, shape, rows=ROWS, column="geom"):
        """A table of the panel in the schema: numbers of all the kinds that statistics come in."""
        self.sql(f'CREATE TABLE "县域"."{name}" (gid bigint PRIMARY KEY, "代码" text, "年份" smallint, "碳排放" float8, '
                 f'"碳汇" numeric(12, 2), "GDP" numeric' + (f', "{column}" {shape})' if shape else ")"))
        for row in rows:
            i = "甲乙丙丁".index(row["代码"])
            values = ["NULL" if v is None else f"'{v}'" for v in row.values()]
            if shape:
                kind = shape.split("(")[0]
                values.append(f"'SRID=4326;POLYGON(({i} 30,{i + 1} 30,{i + 1} 31,{i} 31,{i} 30))'::{kind}")
            self.sql(f"INSERT INTO \"县域\".\"{name}\" VALUES ({', '.join(values)})")

    def place(self, table, shape="geom", schema="县域", user="carbon", prefix="postgres://", port=None, key=""):
        """Address of a table, as Processing's dialog writes it."""
        return (f"{prefix}dbname='study' host=127.0.0.1 port={port or self.port} user='{user}' password='{PASSWORD}' {key} "
                f'table="{schema}"."{table}"' + (f" ({shape})" if shape else ""))

    def layer(self, table, shape="geom"):
        layer = QgsVectorLayer(self.place(table, shape, prefix="", key="key='gid'"), table, "postgres")
        assert layer.isValid(), table
        return layer


@pytest.fixture(scope="module")
def postgis(qgis_app):
    """A database with PostGIS, and a panel in a schema."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[4]))
    if not found or not Path(f"/usr/share/postgresql/{found[-1].parts[4]}/extension/postgis.control").exists():
        pytest.skip("PostgreSQL with PostGIS is absent; “make test-packages” installs Debian's")
    if "postgres" not in QgsProviderRegistry.instance().providerList():
        pytest.skip("this QGIS has no PostgreSQL provider")
    folder = Path(tempfile.mkdtemp(prefix="carbonbalance-postgres-", dir="/tmp"))  # a socket's path must be short
    server = Server(found[-1].parent, folder)
    try:
        server.start()
        yield server
    finally:
        try:
            server.stop()
        finally:
            shutil.rmtree(folder)


@pytest.fixture(autouse=True)
def clean(postgis):
    """Every test starts with the panel alone."""
    yield
    gc.collect()  # an open cursor of a layer would hold its table
    for table in postgis.tables() - {"县域.面板"}:
        schema, name = table.split(".", 1)
        postgis.sql(f'DROP TABLE "{schema}"."{name}"')


BALANCE = {"UNIT_ID": "代码", "YEAR": "年份", "EMISSION": "碳排放", "SINK": "碳汇", "GDP": "GDP"}


def net(rows=ROWS):
    """Emission − sink of each row, by hand."""
    return [None if r["碳排放"] is None or r["碳汇"] is None else r["碳排放"] - float(r["碳汇"]) for r in rows]


# --- a panel in, a panel out --------------------------------------------------------------------------------------

@pytest.mark.parametrize("prefix", ["postgres://", "postgres:", "postgis:"])
def test_a_panel_in_and_a_result_out(postgis, run, rows_of, prefix):
    target = postgis.place("结果", prefix=prefix)
    results = run("carbonbalance", {"INPUT": postgis.layer("面板"), **BALANCE, "OUTPUT": target,
                                    "OUTPUT_TABLE": postgis.place("合计", "", prefix=prefix)})
    assert results["OUTPUT"] == target
    held = postgis.sql('SELECT gid, "代码", "年份", "碳排放", "碳汇", "GDP", net, flag, ST_AsText(geom) FROM "县域"."结果"')
    assert [int(row[0]) for row in held] == [r["gid"] for r in ROWS]
    for got, row, expected in zip(held, ROWS, net()):
        assert got[1:3] == [row["代码"], str(row["年份"])]
        for text, value in zip(got[3:7], (row["碳排放"], row["碳汇"], row["GDP"], expected)):
            assert text is None if value is None else float(text) == pytest.approx(float(value), rel=1e-12)
        assert bool(got[7]) == (expected is None or row["GDP"] is None)
        i = "甲乙丙".index(row["代码"])
        assert got[8] == f"POLYGON(({i} 30,{i + 1} 30,{i + 1} 31,{i} 31,{i} 30))"
    types = dict(map(tuple, postgis.sql("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = "
                                        "'县域' AND table_name = '结果'")))
    assert types["gid"] == "bigint"
    assert types["net"] == "double precision"
    assert types["flag"] == "character varying"
    # the years' totals: 100 + 250, and 500 + 125 where both are known
    totals = postgis.sql('SELECT year, emission FROM "县域"."合计" ORDER BY year')
    assert [(int(y), float(e)) for y, e in totals] == [(2000, 350.0), (2010, 625.0)]
    # and the next step reads what this one wrote
    again = rows_of(run("growth", {"INPUT": postgis.layer("结果"), "UNIT_ID": "代码", "YEAR": "年份", "VALUE": ["net"],
                                   "OUTPUT": "memory:"})["OUTPUT"])
    assert [r["代码"] for r in again] == ["乙", "甲", "丙"]
    assert [r["net_chg"] for r in again] == [None, None, pytest.approx(100 * (124.8 / 249.9 - 1))]


def test_growth_and_neighbours(postgis, run):
    panel = postgis.layer("面板")
    run("growth", {"INPUT": panel, "UNIT_ID": "代码", "YEAR": "年份", "VALUE": ["碳排放", "GDP"],
                   "OUTPUT": postgis.place("增长")})
    held = postgis.sql('SELECT gid, "代码", v_chg FROM "县域"."增长"')
    assert [row[:2] for row in held] == [[str(BIG + 7), "乙"], [str(BIG + 5), "甲"], [str(BIG + 11), "丙"]]
    assert [None if v is None else float(v) for *_, v in held] == [25.0, None, -50.0]
    line = [{"gid": BIG + 1 + i, "代码": "甲乙丙丁"[i], "年份": 2000, "碳排放": v, "碳汇": None, "GDP": None}
            for i, v in enumerate((1.0, 2.0, 6.0, 3.0))]
    postgis.panel("一年", "geometry(Polygon, 4326)", line)
    run("localmoran", {"INPUT": postgis.layer("一年"), "UNIT_ID": "代码", "VALUE": "碳排放", "PERMUTATIONS": 9,
                       "OUTPUT": postgis.place("局部")})
    # deviations −2, −1, 3, 0 with variance 14/3: −2·−1, −1·(−2 + 3)/2, 3·(−1 + 0)/2 and 0, over it
    got = [float(v) for (v,) in postgis.sql('SELECT lisa_i FROM "县域"."局部"')]
    assert got == pytest.approx([6 / 14, -1.5 / 14, -4.5 / 14, 0])


def test_statistics_of_the_database_are_joined(postgis, layer, run, rows_of):
    postgis.sql('CREATE TABLE "县域"."统计" (gid bigint PRIMARY KEY, "单位" varchar(9), "年" date, "价" numeric, "号" bigint, '
                '"注" text)')
    postgis.sql(f"""INSERT INTO "县域"."统计" VALUES (1, '甲', '2000-12-31', 12.5, {BIG + 1}, '好'),
                    (2, '乙 ', '2000-12-31', NULL, NULL, NULL), (3, '丙', '2010-12-31', 0, -1, '')""")
    source = layer([{"code": u, "y": y} for u, y in (("乙", 2000), ("甲", 2000), ("丙", 2010), ("丁", 2000))])
    joined = run("joinpanel", {"INPUT": source, "UNIT_ID": "code", "YEAR": "y", "TABLE": postgis.layer("统计", ""),
                               "TABLE_UNIT_ID": "单位", "TABLE_YEAR": "年", "FIELDS": ["价", "号", "注"],
                               "OUTPUT": postgis.place("连接"), "OUTPUT_TABLE": postgis.place("未配", "")})
    assert (joined["MATCHED"], joined["UNMATCHED"]) == (3, 1)
    assert postgis.sql('SELECT code, "价"::float8, "号", nullif("注", \'\') FROM "县域"."连接"') == [
        ["乙", None, None, None], ["甲", "12.5", str(BIG + 1), "好"], ["丙", "0", "-1", None], ["丁", None, None, None]]


@pytest.mark.parametrize(("kind", "column"), [("geometry(MultiPolygon, 4326)", "形状"), ("geography(Polygon, 4326)", "geog"),
                                              ("geometry", "the_geom")])
def test_other_columns_of_shapes(postgis, run, kind, column):
    rows = ROWS if "Multi" not in kind else ()
    postgis.panel("图", kind, rows, column)
    if not rows:
        postgis.sql('INSERT INTO "县域"."图" SELECT gid, "代码", "年份", "碳排放", "碳汇", "GDP", ST_Multi(geom) '
                    'FROM "县域"."面板"')
    source = postgis.layer("图", column) if kind != "geometry" else QgsVectorLayer(
        postgis.place("图", column, prefix="", key="key='gid' srid=4326 type=Polygon"), "图", "postgres")
    assert source.isValid()
    run("carbonbalance", {"INPUT": source, **BALANCE, "OUTPUT": postgis.place("结果", "形")})
    held = postgis.sql('SELECT gid, net, c_dens, ST_GeometryType(形), ST_SRID(形) FROM "县域"."结果"')
    assert [int(r[0]) for r in held] == [r["gid"] for r in ROWS]
    assert [None if r[1] is None else float(r[1]) for r in held] == pytest.approx(net())
    assert {tuple(r[3:]) for r in held} == {("ST_MultiPolygon" if "Multi" in kind else "ST_Polygon", "4326")}
    # 1° × 1° at 30.5° N: 111.32·cos 30.5° × 110.87 km, within 0.2 %
    assert float(held[0][2]) == pytest.approx(500 / (111.32 * 0.86163 * 110.87), rel=2e-3)


def test_a_table_and_a_view_without_shapes(postgis, run):
    postgis.panel("表", "")
    postgis.sql('CREATE VIEW "县域"."视图" AS SELECT * FROM "县域"."表"')
    try:
        for name in ("表", "视图"):
            run("carbonbalance", {"INPUT": postgis.layer(name, ""), **BALANCE, "OUTPUT": postgis.place("结果", "")})
            held = postgis.sql('SELECT gid, net FROM "县域"."结果"')
            assert [(int(g), None if v is None else float(v)) for g, v in held] == list(
                zip([r["gid"] for r in ROWS], net()))
    finally:
        postgis.sql('DROP VIEW "县域"."视图"')


def test_rows_that_repeat_a_key(postgis, run):
    """A wide table becomes long: its primary key stands twice, which no primary key of the result may."""
    postgis.sql('CREATE TABLE "县域"."宽" (gid bigint PRIMARY KEY, "代码" text, "碳_2000" float8, "碳_2010" float8, '
                'geom geometry(Point, 4326))')
    postgis.sql(f"""INSERT INTO "县域"."宽" VALUES ({BIG + 3}, '乙', 1, NULL, 'SRID=4326;POINT(1 2)'),
                    ({BIG + 1}, '甲', 3, 4, NULL)""")
    run("stackyears", {"INPUT": postgis.layer("宽"), "UNIT_ID": "代码", "OUTPUT": postgis.place("长")})
    assert postgis.sql('SELECT gid, "代码", year, "碳", ST_AsText(geom) FROM "县域"."长"') == [
        [str(BIG + 3), "乙", "2000", "1", "POINT(1 2)"], [str(BIG + 3), "乙", "2010", None, "POINT(1 2)"],
        [str(BIG + 1), "甲", "2000", "3", None], [str(BIG + 1), "甲", "2010", "4", None]]


def test_columns_of_all_kinds_are_carried(postgis, run):
    """Except json and lists, of which QGIS's own writer makes NULL."""
    postgis.panel("杂", "")
    postgis.sql('ALTER TABLE "县域"."杂" ADD b boolean, ADD d date, ADD t timestamp, ADD u uuid, ADD c char(4), ADD r real')
    postgis.sql("""UPDATE "县域"."杂" SET b = true, d = '2020-02-29', t = '2020-02-29 12:30', r = 0.5, c = 'ab',
                   u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' WHERE gid % 4 = 1""")
    run("carbonbalance", {"INPUT": postgis.layer("杂", ""), **BALANCE, "OUTPUT": postgis.place("结果", "")})
    source, made = (postgis.sql(f'SELECT b, d, t, trim(u::text), trim(c), r FROM "县域"."{name}" ORDER BY gid')
                    for name in ("杂", "结果"))
    assert source == made
    assert {row[0] for row in made} == {None, "t"}


# --- refused, stopped, repeated -----------------------------------------------------------------------------------

def test_an_existing_table_is_replaced(postgis, run):
    for rows in (ROWS[:2], ROWS):
        postgis.panel("来源", "geometry(Polygon, 4326)", rows)
        run("carbonbalance", {"INPUT": postgis.layer("来源"), **BALANCE, "OUTPUT": postgis.place("结果")})
        assert postgis.sql('SELECT count(*) FROM "县域"."结果"') == [[str(len(rows))]]
        postgis.sql('DROP TABLE "县域"."来源"')


def test_no_step_replaces_the_table_it_reads(postgis, refusal):
    for prefix in ("postgres://", "postgis:"):
        sentence = refusal("carbonbalance", {"INPUT": postgis.layer("面板"), **BALANCE,
                                             "OUTPUT": postgis.place("面板", prefix=prefix)})
        assert "would replace" in sentence
        assert "县域.面板" in sentence
        assert PASSWORD not in sentence
    both = postgis.place("两", "")
    assert "would replace" in refusal("carbonbalance", {"INPUT": postgis.layer("面板"), **BALANCE, "OUTPUT": both,
                                                        "OUTPUT_TABLE": both})
    assert postgis.tables() == {"县域.面板"}
    assert postgis.sql('SELECT count(*) FROM "县域"."面板"') == [["6"]]


def test_tables_of_one_geopackage(layer, run, refusal, rows_of, tmp_path):
    """``ogr:dbname=… table=…`` adds a table to a GeoPackage, beside the one that is read but not in its place."""
    import processing

    path = tmp_path / "研究.gpkg"
    source = layer([{"code": "a", "npp": 1.0}, {"code": "b", "npp": None}], name="units")
    processing.run("native:savefeatures", {"INPUT": source, "OUTPUT": str(path)})  # a table of the name of the file
    for given in (str(path), f"{path}|layername=研究"):
        for place in (f"ogr:dbname='{path}' table=\"研究\" (geom)", str(path)):
            assert "would replace" in refusal("sequestration", {"INPUT": given, "NPP": "npp", "OUTPUT": place})
        made = run("sequestration", {"INPUT": given, "NPP": "npp", "OUTPUT": f"ogr:dbname='{path}' table=\"吸收\" (geom)"})
        assert [r["seq"] for r in rows_of(made["OUTPUT"])] == [pytest.approx(3.6), None]
        assert [r["npp"] for r in rows_of(f"{path}|layername=研究")] == [1.0, None]


def test_places_that_cannot_be_written(postgis, refusal):
    postgis.sql('GRANT SELECT ON "县域"."面板" TO reader')
    panel = postgis.layer("面板")
    for place, words in ((postgis.place("r", user="reader"), "permission denied for schema 县域"),
                         (postgis.place("r", schema="nowhere"), "schema \"nowhere\" does not exist"),
                         (postgis.place("r", schema="closed", user="reader"), "permission denied for schema closed"),
                         (postgis.place("r", port=1), "Connection to database failed"),
                         (postgis.place("r", prefix="ogr:"), "Could not create layer")):
        sentence = refusal("carbonbalance", {"INPUT": panel, **BALANCE, "OUTPUT": place})
        assert words in sentence
        assert PASSWORD not in sentence
    assert postgis.tables() == {"县域.面板"}


def test_rows_that_the_database_refuses_leave_no_table(postgis, refusal):
    """As when the disk is full: one sentence, and no table of fewer rows. A trigger puts a check on the new table."""
    postgis.sql(f"""CREATE FUNCTION strict() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
        IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() WHERE object_identity LIKE '%结果%' AND object_type = 'table')
        THEN ALTER TABLE "县域"."结果" ADD CHECK (gid <> {BIG + 9}); END IF; END $$;
        CREATE EVENT TRIGGER strict ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION strict()""")
    try:
        sentence = refusal("carbonbalance", {"INPUT": postgis.layer("面板"), **BALANCE, "OUTPUT": postgis.place("结果")})
    finally:
        postgis.sql("DROP EVENT TRIGGER strict; DROP FUNCTION strict")
    assert "could not be written whole" in sentence
    assert PASSWORD not in sentence
    assert postgis.tables() == {"县域.面板"}


def test_a_cancelled_run_leaves_no_table(postgis, run, feedback, monkeypatch):
    from carbonbalance.algorithms.bridge import progress, sinks, vectors

    monkeypatch.setattr(progress.FeedbackProgress, "INTERVAL", 0.0)
    monkeypatch.setattr(vectors, "READ_STEP", 2)
    monkeypatch.setattr(sinks, "READ_STEP", 2)

    class Impatient(feedback):
        def isCanceled(self):
            self.looks -= 1
            return self.looks < 0

    for looks in range(100):
        stop = Impatient()
        stop.looks = looks
        try:
            run("carbonbalance", {"INPUT": postgis.layer("面板"), **BALANCE, "OUTPUT": postgis.place("结果"),
                                  "OUTPUT_TABLE": postgis.place("合计", "")}, stop)
        except QgsProcessingException as error:
            said = str(error)
            assert said == "The run was cancelled; nothing was written."
            assert postgis.tables() == {"县域.面板"}
        else:
            break
    assert looks >= 5
    assert postgis.tables() == {"县域.面板", "县域.结果", "县域.合计"}


def test_no_password_in_what_is_kept(postgis, run, tmp_path):
    """A run whose input is named by its address: neither the history nor the report shows the password."""
    target, page = tmp_path / "o.gpkg", tmp_path / "p.html"
    run("concentration", {"INPUT": postgis.place("面板", key="key='gid'"), "UNIT_ID": "代码", "YEAR": "年份", "VALUE": "碳排放",
                          "OUTPUT_TABLE": str(target), "OUTPUT_HTML": str(page)})
    layer = QgsVectorLayer(str(target), "o", "ogr")
    layer.loadDefaultMetadata()
    history = " ".join(layer.metadata().history())
    assert "concentration" in history
    for text in (history, page.read_text(encoding="utf-8"), *run.feedback.said, *run.feedback.warned):
        assert PASSWORD not in text


def test_a_query_as_a_layer(postgis, run, rows_of):
    """A layer of a SELECT is read like a table."""
    inner = r'(SELECT * FROM \"县域\".\"面板\" WHERE \"年份\" = 2000)'
    uri = postgis.place("x", prefix="").split(" table=")[0] + f" key='gid' table=\"{inner}\" (geom)"
    layer = QgsVectorLayer(uri, "查询", "postgres")
    assert layer.isValid()
    assert layer.wkbType() == QgsWkbTypes.Type.Polygon
    rows = rows_of(run("carbonbalance", {"INPUT": layer, "UNIT_ID": "代码", "EMISSION": "碳排放", "SINK": "碳汇",
                                         "OUTPUT": "memory:"})["OUTPUT"])
    assert [(r["代码"], r["net"]) for r in rows] == [("甲", pytest.approx(39.25)), ("乙", None), ("丙", pytest.approx(249.9))]
