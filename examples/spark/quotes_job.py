"""Who said what in a corpus, on a Spark cluster: JSON lines or Parquet in, Parquet out, one row an article.

    npm pack
    spark-submit --archives quotes-0.1.0.tgz#quotes examples/spark/quotes_job.py --input corpus.jsonl --output results.parquet

Each task pipes its articles through a `quotes stream` of its own; Spark unpacks the package beside every executor. An article
that cannot be read is a row with an `error`, as in the stream. A task whose process dies fails, and Spark runs it again.
"""

import argparse
import os
import shlex
from operator import itemgetter

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

SPAN = "start: INT, end: INT"
MENTION = f"STRUCT<text: STRING, {SPAN}>"
ALTERNATIVES = "ARRAY<STRUCT<name: STRING, kind: STRING, probability: DOUBLE>>"
SPEAKER = (
    f"STRUCT<id: STRING, name: STRING, kind: STRING, mention: {MENTION}, confidence: DOUBLE, reason: STRING, "
    f"alternatives: {ALTERNATIVES}>"
)
CUE = f"STRUCT<text: STRING, {SPAN}, lemma: STRING, stance: STRING>"
FOUND = f"id: STRING, type: STRING, text: STRING, {SPAN}, paragraph: INT, sentence: INT, speaker: {SPEAKER}, cue: {CUE}, language: STRING"
SURENESS = "confidence: DOUBLE, reason: STRING"
QUOTE = f"STRUCT<{FOUND}, utterance: STRING, `in`: STRING, claim: STRING, {SURENESS}>"
CLAIM = f"STRUCT<{FOUND}, spans: ARRAY<STRUCT<{SPAN}>>, quotes: ARRAY<STRING>, negated: BOOLEAN, {SURENESS}>"
CAST = (
    "STRUCT<id: STRING, name: STRING, kind: STRING, description: STRING, aliases: ARRAY<STRING>, "
    "externalId: STRING, quotes: ARRAY<STRING>, claims: ARRAY<STRING>>"
)
# The result's contract as columns. It is stated, as to infer it would read the corpus twice.
SCHEMA = f"""
  schemaVersion INT, source STRING, title STRING, text STRING,
  language STRUCT<code: STRING, name: STRING, confidence: DOUBLE, by: STRING>,
  quotes ARRAY<{QUOTE}>, claims ARRAY<{CLAIM}>, speakers ARRAY<{CAST}>,
  warnings ARRAY<STRUCT<code: STRING, message: STRING, {SPAN}>>,
  error STRING
"""


def main() -> None:
    args = parse_arguments()
    spark = SparkSession.builder.appName("quotes").getOrCreate()
    requests = read_requests(spark, args)
    if args.partitions:
        requests = requests.repartition(args.partitions)
    results = requests.rdd.map(itemgetter(0)).pipe(command_for(args), {"PATH": args.path}, checkCode=True)
    spark.read.schema(SCHEMA).json(results).write.mode(args.mode).parquet(args.output)
    spark.stop()


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="files, folders or patterns, on any storage that Spark reads")
    parser.add_argument("--output", required=True, help="the folder of Parquet files to write")
    parser.add_argument("--format", choices=["json", "parquet"], default="json", help="of the input (default: json)")
    parser.add_argument("--id-field", default="id", help="Parquet: the column of ids")
    parser.add_argument("--text-field", default="text", help="Parquet: the column of texts")
    parser.add_argument("--lang-field", help="Parquet: the column of ISO 639-1 codes, if there is one")
    parser.add_argument("--partitions", type=int, help="into how many tasks the articles are dealt out")
    parser.add_argument("--mode", choices=["error", "overwrite", "append"], default="error", help="if there is an output")
    parser.add_argument("--package", default="quotes/package", help="where the executors find the package")
    parser.add_argument("--path", default=os.defpath, help="where the executors find node")
    parser.add_argument("--stream-options", default="", help="for quotes stream, such as '--include-text --no-claims'")
    return parser.parse_args()


def read_requests(spark: SparkSession, args: argparse.Namespace) -> DataFrame:
    """The lines for `quotes stream`: those of the input as they are, or a line for each row."""
    if args.format == "json":
        return spark.read.text(args.input, lineSep="\n")
    # An id goes as a string, as JSON has no room for all of a long's digits.
    columns = [F.col(args.id_field).cast("string").alias("id"), F.col(args.text_field).alias("text")]
    if args.lang_field:
        columns.append(F.col(args.lang_field).alias("lang"))
    return spark.read.parquet(args.input).select(F.to_json(F.struct(*columns)))


def command_for(args: argparse.Namespace) -> str:
    """The command of a task. It exits with 1 where an article could not be read, which is no reason to run the task again."""
    stream = f"node {shlex.quote(args.package + '/bin/quotes.js')} stream {args.stream_options}"
    return shlex.join(["sh", "-c", f"{stream}; test $? -le 1"])


if __name__ == "__main__":
    main()
